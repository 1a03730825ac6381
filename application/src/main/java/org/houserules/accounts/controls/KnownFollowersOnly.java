package org.houserules.accounts.controls;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.ObservedAccount.Follower;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;
import org.houserules.policy.Where;

/** Only people who are known follow the account or add to it, and adults among them are vetted. */
@Control(
        key = "known-followers-only",
        summary = "Only people who are known follow the account or add to it, and adults among them are vetted.")
final class KnownFollowersOnly implements Check<ObservedAccount, NoSetting> {
    private static final Where FOLLOWERS = Where.in("known-followers-only");

    @Override
    public Stream<Finding> check(ObservedAccount account, NoSetting setting) {
        return account.followers()
                .map(known -> judge(known, account.today()))
                .orElseGet(() -> Stream.of(Finding.cannotTell(
                        "Nobody can tell who follows the account: no list is kept.",
                        FOLLOWERS,
                        "Write down who follows it or adds to it, and who vetted them.")));
    }

    private static Stream<Finding> judge(List<Follower> known, LocalDate today) {
        List<Finding> unvetted = known.stream()
                .filter(follower -> follower.adult() && !isVetted(follower, today))
                .map(follower -> Finding.breached(
                        follower.name() + " follows the account and has not been vetted.",
                        FOLLOWERS,
                        "Have the security checks done and record them, or remove this follower."))
                .toList();
        return unvetted.isEmpty()
                ? Stream.of(Finding.met("Everybody on the list of followers is known and vetted.", FOLLOWERS))
                : unvetted.stream();
    }

    private static boolean isVetted(Follower follower, LocalDate today) {
        return follower.vetted().filter(day -> !day.isAfter(today)).isPresent();
    }
}
