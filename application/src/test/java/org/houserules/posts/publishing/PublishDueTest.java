package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.houserules.platforms.Announcement;
import org.houserules.platforms.PictureToPost;
import org.houserules.posts.PostState;
import org.junit.jupiter.api.Test;

class PublishDueTest extends AtTheDesk {
    @Test
    void whatWasApprovedGoesOutOnceAndAsItWasApproved() {
        long post = desk.approved(desk.content("The fair opens at noon.", desk.now(), 2));

        desk.publishingRound();
        desk.publishingRound();

        assertThat(desk.site.visible()).hasSize(1);
        Announcement out = desk.site.visible().getFirst();
        assertThat(out.text()).isEqualTo("The fair opens at noon.\n\nAvery Author, teacher");
        assertThat(out.pictures())
                .extracting(PictureToPost::fileName, PictureToPost::alt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("picture-1.jpg", "A drawn picture"),
                        org.assertj.core.groups.Tuple.tuple("picture-2.jpg", "A drawn picture"));
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(desk.post(post).address()).contains("https://school.example.org/101");
        assertThat(desk.site.published).isOne();
    }

    @Test
    void aPostThatIsNotDueIsNotSent() {
        long post = desk.approved(desk.content("Tomorrow.", desk.now().plusSeconds(60), 0));

        desk.publishingRound();
        assertThat(desk.site.drafted).isZero();

        desk.house.clock().goOn(Duration.ofSeconds(60));
        desk.publishingRound();
        assertThat(desk.site.visible()).hasSize(1);
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void aFindingAtTheLastMomentHoldsIt() {
        long post = desk.approved(desk.content("A class picture.", desk.now(), 1));
        desk.house.room(FakedLook.class).finds(post, "Consent has ended.");

        desk.publishingRound();

        assertThat(desk.site.drafted).isZero();
        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.HELD);
        assertThat(desk.publication(post).lastFault()).isEqualTo("Consent has ended.");
        assertThat(desk.post(post).state()).isEqualTo(PostState.RETURNED);
    }

    @Test
    void aFindingWhileTheDraftIsMadeHoldsItAndRemovesTheDraft() {
        long post = desk.approved(desk.content("A class picture.", desk.now(), 1));
        desk.site.afterDraft = () -> desk.house.room(FakedLook.class).finds(post, "Consent has ended.");

        desk.publishingRound();
        desk.removingRound();

        assertThat(desk.site.visible()).isEmpty();
        assertThat(desk.site.hidden()).isZero();
        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.HELD);
    }

    @Test
    void aRowChangedByHandIsRefused() {
        long post = desk.approved(desk.content("Honest words.", desk.now(), 0));
        desk.house.inside(
                desk.school.id(),
                () -> desk.house
                        .sql("update publication set digest = ? where post_id = ?")
                        .params("0".repeat(64), post)
                        .update());

        desk.publishingRound();

        assertThat(desk.site.drafted).isZero();
        assertThat(desk.publication(post).lastFault()).contains("not what was approved");
        assertThat(desk.post(post).state()).isEqualTo(PostState.RETURNED);
    }

    @Test
    void aPictureThatIsGoneHoldsIt() {
        var content = desk.content("With a picture.", desk.now(), 1);
        long post = desk.approved(content);
        desk.house
                .room(org.houserules.files.FileStore.class)
                .purge(desk.school.id(), content.pictures().getFirst().file());

        desk.publishingRound();

        assertThat(desk.site.drafted).isZero();
        assertThat(desk.publication(post).lastFault()).isEqualTo("Picture 1 can no longer be read. Add it again.");
    }

    @Test
    void twoWorkersAtOncePublishEachPostOnce() throws InterruptedException {
        for (int number = 0; number < 12; number++) {
            desk.approved(desk.content("Post " + number, desk.now(), 0));
        }
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> workers = java.util.stream.IntStream.range(0, 4)
                .mapToObj(number -> Thread.ofPlatform().start(() -> {
                    awaited(start);
                    desk.publishingRound();
                }))
                .toList();
        start.countDown();
        for (Thread worker : workers) {
            worker.join();
        }

        assertThat(desk.site.visible()).hasSize(12);
        assertThat(desk.site.drafted).isEqualTo(12);
        assertThat(desk.site.published).isEqualTo(12);
    }

    private static void awaited(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
