package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.houserules.posts.PostState;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

/** What people were given to put out: judged each time they open it, and maybe out until somebody has said that it is not. */
class MaybeOutByHandTest extends ByHandAtTheDesk {
    private static void against(long post) {
        desk.house.room(FakedLook.class).finds(post, "Consent has ended.");
    }

    private static void isHeldAndLookedFor(long post) {
        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.HELD);
        assertThat(desk.post(post).state()).isEqualTo(PostState.RETURNED);
        assertThat(putOut(post)).as("it is no longer to be put out").isFalse();
        desk.removingRound();
        assertThat(desk.removals(post))
                .singleElement()
                .extracting(Removal::state)
                .isEqualTo(Removal.State.BY_HAND);
    }

    @Test
    void whatStandsAgainstItByThenIsToldInPlaceOfTheText() {
        long post = handedOver("Sports day.");
        assertThat(as("Avery Author").open(task(post)).text()).contains("Sports day.");
        against(post);

        Page page = as("Avery Author").open(task(post));

        assertThat(page.text())
                .contains("Consent has ended.", "Look at the account and say what is there")
                .doesNotContain("Sports day.", "I have put it out");
        isHeldAndLookedFor(post);
        assertThat(as("Avery Author").open("/posts/" + post).text())
                .contains("Consent has ended. Somebody has been asked to look at the account");
    }

    @Test
    void noPictureIsHandedOutEither() {
        long post = handedOver("Sports day.");
        assertThat(as("Avery Author").open(task(post) + "/pictures/1").status()).isEqualTo(200);
        against(post);

        assertThat(as("Avery Author").open(task(post) + "/pictures/1").status()).isEqualTo(404);

        isHeldAndLookedFor(post);
    }

    @Test
    void whoMayNotSeeItHoldsNothing() {
        long post = handedOver("Sports day.");
        against(post);

        assertThat(as("Sol Other").open(task(post)).status()).isEqualTo(404);
        assertThat(as("Sol Other").open(task(post) + "/pictures/1").status()).isEqualTo(404);

        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.BY_HAND);
    }

    @Test
    void whatSomebodySaysIsOutMeanwhileStaysSo() {
        long post = handedOver("Sports day.");
        Outbox.Leased leased = inside(() -> desk.house
                        .room(Outbox.class)
                        .takeFromPeople(desk.publication(post).id()))
                .orElseThrow();
        assertThat(putOut(post)).isTrue();

        inside(() -> {
            desk.house.room(StopPublication.class).hold(leased, LastLook.Objection.of("Consent has ended."));
            return post;
        });

        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(desk.removals(post)).isEmpty();
    }

    @Test
    void whenItsTimeEndsSomebodyIsAskedWhetherItIsThere() {
        long post = handedOver("Sports day.");
        desk.house.clock().goOn(Duration.ofHours(25));

        desk.publishingRound();
        desk.removingRound();

        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.EXPIRED);
        assertThat(as("Avery Author").open(task(post)).text())
                .contains("Nobody said before", "If somebody has put it out, it has to come down")
                .doesNotContain("It did not go out", "Sports day.");
        assertThat(as("Avery Author").open("/posts/" + post).text())
                .contains("Nobody said before", "Somebody has been asked to look at the account");
        assertThat(as("Avery Author").open("/work").text())
                .contains("Look whether a post is out")
                .doesNotContain("See why a post is not out", "Take a post down by hand");
    }

    @Test
    void itIsNotPutOutTwice() {
        long post = handedOver("Sports day.");
        desk.house.clock().goOn(Duration.ofHours(25));
        desk.publishingRound();
        desk.removingRound();

        desk.approveCorrection(post, desk.content("Sports day once more.", desk.now(), 0));
        desk.publishingRound();
        assertThat(state(post, 2)).as("while the first may be there").isEqualTo(PublicationState.WAITING);

        isGone(desk.removals(post).getFirst());
        desk.publishingRound();
        assertThat(state(post, 2)).isEqualTo(PublicationState.BY_HAND);
        assertThat(as("Avery Author").open("/work").text()).doesNotContain("Look whether a post is out");
    }
}
