package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.houserules.people.PersonKind;
import org.houserules.people.SignedIn;
import org.houserules.posts.PostPupil;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.BeforeEach;

/** An account on which the author puts posts out by hand. */
abstract class ByHandAtTheDesk extends AtTheDesk {
    static final String ADDRESS = "https://social.example.org/1";

    @BeforeEach
    void theAccountHasNoConnection() {
        desk.house.room(FakedPlatforms.class).byHand(desk.account);
    }

    static SignedIn author() {
        return new SignedIn(
                desk.author,
                "Avery Author",
                "",
                PersonKind.TEACHER,
                desk.school,
                Set.of(),
                Set.of(),
                List.of(desk.school));
    }

    static TestBrowser as(String name) {
        return desk.house.signedIn(TestHouse.signInName(desk.school, name));
    }

    /** Approved and with people. */
    static long handedOver(String text, PostPupil... pupils) {
        long post = desk.approved(desk.content(text, desk.now(), 1), pupils);
        desk.publishingRound();
        assertThat(desk.publication(post).state()).isEqualTo(PublicationState.BY_HAND);
        return post;
    }

    static boolean putOut(long post) {
        Publication newest = desk.publication(post);
        return desk.house.inside(
                desk.school.id(),
                () -> desk.house.room(ActByHand.class).putOut(author(), newest.id(), ADDRESS, desk.now()));
    }

    /** Somebody has looked, and nothing is there any more. */
    static void isGone(Removal removal) {
        boolean noted = inside(
                () -> desk.house.room(ActByHand.class).takenDown(author(), removal.id(), desk.now(), "Nothing there"));
        assertThat(noted).isTrue();
    }

    static PublicationState state(long post, int version) {
        return inside(() -> desk.house.room(Publications.class).ofPost(post)).stream()
                .filter(known -> known.version() == version)
                .map(Publication::state)
                .findFirst()
                .orElseThrow();
    }

    static String task(long post) {
        return "/posts/by-hand/" + desk.publication(post).id();
    }
}
