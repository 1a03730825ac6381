package org.houserules.posts.controls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.platforms.Platform;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.Account;
import org.houserules.posts.DraftPost;
import org.houserules.reading.Words;

/** The post goes out on an official account of the school, on a platform that the policy admits. */
@Control(
        key = "approved-account-only",
        summary = "The post goes out on an official account, on a platform that the policy admits.")
final class ApprovedAccountOnly implements Check<DraftPost, ApprovedAccountOnly.Setting> {
    /** @param platforms those admitted; any when left out */
    record Setting(Optional<List<Platform>> platforms) {}

    private static final Where ACCOUNT = Where.in("account");

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        Account account = post.account();
        return Stream.concat(
                Stream.of(official(account)),
                setting.platforms().stream().map(admitted -> platform(account, admitted)));
    }

    private static Finding official(Account account) {
        if (account.official().isEmpty()) {
            return Finding.cannotTell(
                    "It is not said whether this is an official account of the school.",
                    ACCOUNT,
                    "Look it up in the register of official accounts and write official: true or false.");
        }
        return account.official().get()
                ? Finding.met("This is an official account of the school.", ACCOUNT)
                : Finding.breached(
                        "This is not an official account of the school.", ACCOUNT, "Post on an official account.");
    }

    private static Finding platform(Account account, List<Platform> admitted) {
        String mend = "Post on one of: " + admitted.stream().map(Words::of).collect(Collectors.joining(", ")) + ".";
        if (account.platform().isEmpty()) {
            return Finding.cannotTell("It is not said which platform this account is on.", ACCOUNT, mend);
        }
        return admitted.contains(account.platform().get())
                ? Finding.met("The policy admits this platform.", ACCOUNT)
                : Finding.breached("The policy does not admit this platform.", ACCOUNT, mend);
    }
}
