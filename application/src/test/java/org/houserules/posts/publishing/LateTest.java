package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.people.WorkItem;
import org.houserules.posts.PublicationSeen;
import org.junit.jupiter.api.Test;

/** What is late says so, to its author and to whoever looks after the accounts. */
class LateTest extends AtTheDesk {
    private static PublicationSeen.PublicationView seen(long post) {
        return inside(() -> desk.house.room(PublicationSeen.class).of(post)).getFirst();
    }

    @Test
    void thePageSaysThatItIsLateAndWhatIsDone() {
        long post = OtherNode.LIVES.abandoned(desk);
        assertThat(seen(post).message()).as("when it is due").isEmpty();

        desk.house.goOn(Duration.ofMinutes(2));
        assertThat(seen(post).state()).isEqualTo("Late");
        assertThat(seen(post).message())
                .isEqualTo("It was due on Friday 20 November 2026 at 10:00. It is being put out now.");

        desk.house
                .sql("update node set ended = true where name = ?")
                .param(OtherNode.nameAt(desk))
                .update();
        inside(() -> {
            desk.house.room(GiveUpLeases.class).ofTheDead();
            return post;
        });
        assertThat(seen(post).message())
                .isEqualTo("It was due on Friday 20 November 2026 at 10:00."
                        + " House Rules was stopped while it put this out. We try again now.");
        assertThat(work()).singleElement().satisfies(item -> {
            assertThat(item.state().orElseThrow().words()).isEqualTo("Late");
            assertThat(item.toString()).contains("was due on Friday 20 November 2026 at 10:00, tried again now");
        });
    }

    @Test
    void thePageSaysThatATakeDownIsLate() {
        long post = desk.approved(desk.content("Out.", desk.now(), 0));
        desk.publishingRound();
        desk.press(post);
        inside(() -> desk.house.room(Removals.class).next());
        assertThat(takingDown(post)).isEmpty();

        desk.house.goOn(Duration.ofMinutes(2));

        assertThat(takingDown(post))
                .isEqualTo("Late: asked for on Friday 20 November 2026 at 10:00 and not proved to be gone yet."
                        + " We try again now.");
        assertThat(work())
                .singleElement()
                .satisfies(item -> assertThat(item.toString()).contains("See why a post is not proved to be gone"));
    }

    private static String takingDown(long post) {
        return inside(() -> desk.house.room(PublicationSeen.class).takingDown(post))
                .orElseThrow()
                .message();
    }

    /** Of whoever looks after the accounts. */
    private static List<WorkItem> work() {
        SignedIn keeper = new SignedIn(
                desk.author,
                "Avery Author",
                "",
                PersonKind.TEACHER,
                desk.school,
                Set.of(Role.ACCOUNT_ADMINISTRATOR),
                Set.of(),
                List.of(desk.school));
        return inside(() -> desk.house.room(PublishingWork.class).of(keeper)).waiting();
    }
}
