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

    private static final Where PICTURES = Where.in("pictures");
    private static final String MEND = "Take a new list from the school's records and check again.";

    @Override
    public Stream<Finding> check(DraftPost post, Setting setting) {
        boolean relied =
                post.picturesAndVideos().anyMatch(picture -> !picture.shown().isEmpty());
        return relied ? Stream.of(judge(post, setting)) : Stream.empty();
    }

    private static Finding judge(DraftPost post, Setting setting) {
        Optional<LocalDate> said = post.surroundings().school().consentsAsOf();
        if (said.isPresent()) {
            return isFresh(said.get(), post, setting) ? met() : stale(said.get());
        }
        boolean answeredLately = post.surroundings()
                .consents()
                .flatMap(Consents::newestAnswer)
                .filter(day -> !day.isAfter(post.goesOut()) && isFresh(day, post, setting))
                .isPresent();
        return answeredLately ? met() : undated();
    }

    private static boolean isFresh(LocalDate day, DraftPost post, Setting setting) {
        return !day.plusDays(setting.days()).isBefore(post.goesOut());
    }

    private static Finding met() {
        return Finding.met("The list of consents is fresh enough.", PICTURES);
    }

    private static Finding stale(LocalDate day) {
        return Finding.breached(
                "The list of consents is of " + ConsentFinding.DAY.format(day) + ", older than the policy allows.",
                PICTURES,
                MEND);
    }

    private static Finding undated() {
        return Finding.cannotTell(
                        "Nobody has said of which day the list of consents is.",
                        PICTURES,
                        "Write consents-as-of in the school's file, or confirm that the list is current.")
                .orConfirmed();
    }
}
