package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.houserules.posts.PostState;
import org.junit.jupiter.api.Test;

/** What a program left behind that died while it published or took down; each minute counts, least of all for a take-down. */
class DiedWhilePublishingTest extends AtTheDesk {
    @Test
    void whatAnEndedProgramHadBegunGoesOutAtOnce() {
        long post = OtherNode.ENDED.abandoned(desk);

        desk.publishingRound();

        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(desk.site.visible()).hasSize(1);
    }

    @Test
    void aProgramThatIsSilentForAMinuteHasLostItsRows() {
        long post = OtherNode.SILENT.abandoned(desk);

        desk.publishingRound();

        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void whoLivesKeepsWhatTheyHaveBegunAndSoDoesWhomNobodyKnows() {
        long working = OtherNode.LIVES.abandoned(desk);
        desk.publishingRound();
        assertThat(desk.post(working).state()).isEqualTo(PostState.APPROVED);
        assertThat(desk.site.drafted).isZero();

        desk.another();
        long unknown = OtherNode.UNKNOWN.abandoned(desk);
        desk.publishingRound();
        assertThat(desk.post(unknown).state()).isEqualTo(PostState.APPROVED);

        desk.house.goOn(Lease.lengthWith(0));
        desk.publishingRound();
        assertThat(desk.post(unknown).state()).as("when its lease is over").isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void whoWasThoughtDeadWritesNothingAnyMore() {
        long post = desk.approved(desk.content("Once.", desk.now(), 0));
        Outbox.Leased old = inside(() -> desk.house.room(Outbox.class).next()).orElseThrow();
        OtherNode.ENDED.holds(desk, "publication");
        desk.publishingRound();

        Optional<PublicationState> late =
                inside(() -> desk.house.room(Outbox.class).showing(old.lease()));

        assertThat(late).isEmpty();
        assertThat(desk.site.published).isOne();
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
    }

    /** Its draft was made, its number not noted: found again by its marker. */
    @Test
    void theDraftOfTheDeadIsFoundAgain() {
        long post = desk.approved(desk.content("Once.", desk.now(), 1));
        desk.site.afterDraft = () -> {
            throw new IllegalStateException("killed");
        };
        desk.publishingRound();
        desk.site.afterDraft = () -> {};
        OtherNode.ENDED.holds(desk, "publication");

        desk.publishingRound();

        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(desk.site.visible()).hasSize(1);
        assertThat(desk.site.hidden()).isZero();
    }

    /** What the dead one sent may still arrive: it is removed at once, and proved when nothing can come any more. */
    @Test
    void aTakeDownDoesNotWaitForTheLeaseOfTheDead() {
        long post = desk.approved(desk.content("Out.", desk.now(), 1));
        desk.site.afterPublish = () -> {
            throw new IllegalStateException("killed");
        };
        desk.publishingRound();
        desk.site.afterPublish = () -> {};
        OtherNode.ENDED.holds(desk, "publication");
        assertThat(desk.site.visible()).hasSize(1);

        desk.press(post);
        desk.removingRound();
        assertThat(desk.site.visible()).as("removed at once").isEmpty();
        assertThat(desk.removals(post).getFirst().state()).isEqualTo(Removal.State.WAITING);
        assertThat(desk.removals(post).getFirst().lastFault()).contains("looked for again until");

        desk.house.goOn(GiveUpLeases.STILL_ARRIVES);
        desk.removingRound();
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void theTakeDownOfADeadProgramGoesOnAtOnce() {
        long post = desk.approved(desk.content("Out.", desk.now(), 0));
        desk.publishingRound();
        desk.press(post);
        inside(() -> desk.house.room(Removals.class).next());
        OtherNode.ENDED.holds(desk, "removal");

        desk.removingRound();

        assertThat(desk.site.visible()).isEmpty();
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }
}
