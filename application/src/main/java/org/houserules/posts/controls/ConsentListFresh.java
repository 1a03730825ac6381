package org.houserules.posts.controls;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.consent.Consents;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;
import org.houserules.posts.DraftPost;

/** The list of consents that a post relies on is no older than the policy allows. */
@Control(
        key = "consent-list-fresh",
        summary = "The list of consents that a post relies on is no older than the policy allows.",
        token = "consent-list-current")
final class ConsentListFresh implements Check<DraftPost, ConsentListFresh.Setting> {
    /** @param days how old the list may be on the day the post goes out */
    record Setting(int days) {}

    private static final String MEND = "Take a new list from the school's records and check again.";

    /** The list is one for the whole post: the finding stands at the first picture that relies on it. */
    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        return post.picturesAndVideos()
                .filter(picture -> !picture.shown().isEmpty())
                .limit(1)
                .map(picture -> judge(post, setting, Where.in(picture.in())));
    }

    private static Finding judge(DraftPost post, Setting setting, Where where) {
        Optional<LocalDate> said = post.surroundings().school().consentsAsOf();
        if (said.isPresent()) {
            return isFresh(said.get(), post, setting) ? met(where) : stale(said.get(), where);
        }
        boolean answeredLately = post.surroundings()
                .consents()
                .flatMap(Consents::newestAnswer)
                .filter(day -> !day.isAfter(post.goesOut()) && isFresh(day, post, setting))
                .isPresent();
        return answeredLately ? met(where) : undated(where);
    }

    private static boolean isFresh(LocalDate day, DraftPost post, Setting setting) {
        return !day.plusDays(setting.days()).isBefore(post.goesOut());
    }

    private static Finding met(Where where) {
        return Finding.met("The list of consents is fresh enough.", where);
    }

    private static Finding stale(LocalDate day, Where where) {
        return Finding.breached(
                "The list of consents is of " + ConsentFinding.DAY.format(day) + ", older than the policy allows.",
                where,
                MEND);
    }

    private static Finding undated(Where where) {
        return Finding.cannotTell(
                        "Nobody has said of which day the list of consents is.",
                        where,
                        "Write consents-as-of in the school's file, or confirm that the list is current.")
                .orConfirmed();
    }
}
