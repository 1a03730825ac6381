package org.houserules.posts.controls;

import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.posts.DraftPost;

/** No pupil is named, on any account or on those where pupils contribute. */
@Control(key = "pupil-named", summary = "No pupil is named, on any account or on those where pupils contribute.")
final class PupilNamed implements Check<DraftPost, PupilNamed.Setting> {
    record Setting(Accounts where) {}

    /** On which accounts no pupil may be named. */
    enum Accounts {
        EVERY_ACCOUNT,
        ACCOUNTS_WHERE_PUPILS_CONTRIBUTE
    }

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        Optional<Boolean> applies = setting.where() == Accounts.EVERY_ACCOUNT
                ? Optional.of(true)
                : post.account().pupilsContribute();
        return applies.filter(yes -> !yes).isPresent()
                ? Stream.empty()
                : Mention.in(post).map(mention -> judge(post, mention, applies));
    }

    private static Finding judge(DraftPost post, Mention mention, Optional<Boolean> applies) {
        if (applies.isPresent()) {
            return Finding.breached(mention.who(post) + " is named.", mention.where(), "Leave out the name.");
        }
        return Finding.cannotTell(
                mention.who(post) + " is named, and nobody can tell whether pupils contribute to this account.",
                mention.where(),
                "Write pupils-contribute: true or false under account, or leave out the name.");
    }
}
