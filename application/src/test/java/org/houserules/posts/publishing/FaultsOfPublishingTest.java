package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.platforms.Announcement;
import org.houserules.platforms.PlatformFault;
import org.houserules.posts.PostState;
import org.junit.jupiter.api.Test;

class FaultsOfPublishingTest extends AtTheDesk {
    /** Killed where the exception comes: nothing after it is done, and the lease stays. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void kill() {
        throw new Killed();
    }

    private void afterTheLease() {
        desk.house.goOn(Duration.ofHours(1));
        desk.publishingRound();
    }

    @Test
    void killedBeforeTheDraft() {
        long post = desk.approved(desk.content("Once.", desk.now(), 1));
        desk.site.inDraft = FaultsOfPublishingTest::kill;
        desk.publishingRound();
        desk.site.inDraft = () -> {};
        desk.publishingRound();
        assertThat(desk.site.visible()).as("while the lease lasts").isEmpty();

        afterTheLease();
        assertOnce(post);
    }

    @Test
    void killedBetweenTheDraftAndOurNoteOfIt() {
        long post = desk.approved(desk.content("Once.", desk.now(), 1));
        desk.site.afterDraft = FaultsOfPublishingTest::kill;
        desk.publishingRound();
        desk.site.afterDraft = () -> {};

        afterTheLease();
        assertOnce(post);
    }

    @Test
    void killedBetweenTheAnswerAndTheCommit() {
        long post = desk.approved(desk.content("Once.", desk.now(), 1));
        desk.site.afterPublish = FaultsOfPublishingTest::kill;
        desk.publishingRound();
        desk.site.afterPublish = () -> {};
        assertThat(desk.post(post).state()).isEqualTo(PostState.APPROVED);

        afterTheLease();
        assertOnce(post);
    }

    private void assertOnce(long post) {
        assertThat(desk.site.visible()).hasSize(1);
        assertThat(desk.site.hidden()).isZero();
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void whoeverLostTheLeaseWritesNothing() {
        long post = desk.approved(desk.content("Slow.", desk.now(), 0));
        desk.site.afterDraft = () -> {
            desk.site.afterDraft = () -> {};
            afterTheLease();
        };
        desk.publishingRound();

        assertOnce(post);
        assertThat(desk.site.published).isOne();
        assertThat(desk.publication(post).attempt()).isEqualTo(2);
    }

    @Test
    void retriesComeLaterAndLaterAndEndWithTheWindow() {
        long post = desk.approved(desk.content("Down.", desk.now(), 0));
        desk.site.fails(new PlatformFault.Unreachable());
        Instant began = desk.now();
        List<Long> waits = new java.util.ArrayList<>();
        for (int round = 0; round < 6; round++) {
            Instant now = desk.now();
            desk.publishingRound();
            Instant next = desk.publication(post).nextTryAt();
            waits.add(Duration.between(now, next).toSeconds());
            desk.house.clock().set(next);
        }
        assertThat(waits).containsExactly(30L, 60L, 120L, 300L, 600L, 600L);
        assertThat(desk.publication(post).lastFault()).isEqualTo("The website cannot be reached.");

        desk.house.clock().set(began.plus(Duration.ofHours(24)));
        desk.publishingRound();
        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.EXPIRED);
        assertThat(desk.post(post).state()).isEqualTo(PostState.RETURNED);
        desk.site.mends();
        desk.publishingRound();
        assertThat(desk.site.visible()).isEmpty();
    }

    @Test
    void aBusySiteIsLeftAloneAsLongAsItAsks() {
        long post = desk.approved(desk.content("Busy.", desk.now(), 0));
        desk.site.fails(new PlatformFault.Busy(Duration.ofMinutes(7)));

        desk.publishingRound();

        assertThat(desk.publication(post).nextTryAt()).isEqualTo(desk.now().plus(Duration.ofMinutes(7)));
    }

    @Test
    void aRefusedPasswordWaitsForAPersonAndGoesOutAfterwards() {
        long post = desk.approved(desk.content("Password.", desk.now(), 0));
        desk.site.fails(new PlatformFault.NotAllowed(401));
        desk.publishingRound();
        desk.house.goOn(Duration.ofHours(1));
        desk.site.mends();
        desk.publishingRound();
        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.FAILED);
        assertThat(desk.publication(post).lastFault()).contains("Application Password");
        assertThat(desk.site.visible()).isEmpty();

        desk.house.inside(desk.school.id(), () -> {
            desk.house.room(Publications.class).tryAgain(desk.publication(post).id(), desk.now());
            return post;
        });
        desk.publishingRound();
        assertOnce(post);
    }

    @Test
    void brokenAndGarbledAnswersAreTriedAgainUntilItIsOut() {
        long post = desk.approved(desk.content("Garbled.", desk.now(), 0));
        desk.site.fails(new PlatformFault.Broken(500), new PlatformFault.NotUnderstood(), new PlatformFault.TimedOut());
        for (int round = 0; round < 4; round++) {
            if (round == 3) {
                desk.site.mends();
            }
            desk.publishingRound();
            desk.house.clock().goOn(Duration.ofMinutes(10));
        }
        assertOnce(post);
    }

    @Test
    void aDraftThatArrivesLateIsDiscarded() {
        long post = desk.approved(desk.content("Late.", desk.now(), 0));
        desk.publishingRound();
        desk.site.draftArrivesLate(
                desk.publication(post).marker(), new Announcement("Late", "Late", List.of(), List.of()));

        desk.reconcile();

        assertOnce(post);
    }

    @Test
    void aCorrectionTakesTheEarlierVersionDownFirst() {
        long post = desk.approved(desk.content("Wrong.", desk.now(), 0));
        desk.publishingRound();
        desk.approveCorrection(post, desk.content("Right.", desk.now(), 0));

        desk.publishingRound();
        assertThat(desk.site.visible()).extracting(Announcement::title).hasSize(1);
        desk.removingRound();
        assertThat(desk.site.visible())
                .as("the old one is down before the new one is up")
                .isEmpty();
        desk.house.clock().goOn(Duration.ofSeconds(5));
        desk.publishingRound();

        assertThat(desk.site.visible())
                .singleElement()
                .satisfies(out -> assertThat(out.text()).startsWith("Right."));
        assertThat(desk.post(post).publishedVersion()).contains(2);
    }

    @Test
    void anotherSchoolsWorkerSeesNothingOfIt() {
        long post = desk.approved(desk.content("Ours.", desk.now(), 0));
        long other = desk.house.school("Another Invented School").id();

        OwnerScope.run(Scope.of(other), () -> desk.house.room(PublishDue.class).round());

        assertThat(desk.publication(post).attempt()).isZero();
    }
}
