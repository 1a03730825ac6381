package org.houserules.posts.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.houserules.people.WorkItem;
import org.houserules.posts.PostState;
import org.houserules.posts.PublicationSeen;
import org.houserules.server.SetClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a program left behind that died while it published or took down; each minute counts, least of all for a take-down. */
class DiedWhilePublishingTest {
    private static PublishingDesk desk;

    @BeforeAll
    static void open() {
        desk = PublishingDesk.faked();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @BeforeEach
    void anotherSchool() {
        desk.house.clock().set(SetClock.onAFridayMorning().instant());
        desk.another();
    }

    private enum Other {
        ENDED,
        LIVES,
        SILENT,
        UNKNOWN
    }

    /** From here on the row of the table is held by another program than this. */
    private static void heldBy(Other other, String table) {
        String name = "node-" + desk.school.id();
        if (other != Other.UNKNOWN) {
            desk.house
                    .sql(
                            "insert into node (name, ended, seen_at) values (?, ?, clock_timestamp() - make_interval(secs => ?))")
                    .params(name, other == Other.ENDED, other == Other.SILENT ? 61 : 5)
                    .update();
        }
        inside(() -> desk.house
                .sql("update " + table + " set lease_holder = ? where leased_until is not null and owner_id = ?")
                .params(name, desk.school.id())
                .update());
    }

    private static <T> T inside(Supplier<T> work) {
        return desk.house.inside(desk.school.id(), work);
    }

    /** Leased, and then nothing more was heard. */
    private static long abandoned(Other other) {
        long post = desk.approved(desk.content("Once.", desk.now(), 1));
        inside(() -> desk.house.room(Outbox.class).next());
        heldBy(other, "publication");
        return post;
    }

    private static PublicationSeen.PublicationView seen(long post) {
        return inside(() -> desk.house.room(PublicationSeen.class).of(post)).getFirst();
    }

    @Test
    void whatAnEndedProgramHadBegunGoesOutAtOnce() {
        long post = abandoned(Other.ENDED);

        desk.publishingRound();

        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
        assertThat(desk.site.visible()).hasSize(1);
    }

    @Test
    void aProgramThatIsSilentForAMinuteHasLostItsRows() {
        long post = abandoned(Other.SILENT);

        desk.publishingRound();

        assertThat(desk.post(post).state()).isEqualTo(PostState.PUBLISHED);
    }

    @Test
    void whoLivesKeepsWhatTheyHaveBegunAndSoDoesWhomNobodyKnows() {
        long working = abandoned(Other.LIVES);
        desk.publishingRound();
        assertThat(desk.post(working).state()).isEqualTo(PostState.APPROVED);
        assertThat(desk.site.drafted).isZero();

        desk.another();
        long unknown = abandoned(Other.UNKNOWN);
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
        heldBy(Other.ENDED, "publication");
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
        heldBy(Other.ENDED, "publication");

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
        heldBy(Other.ENDED, "publication");
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
        heldBy(Other.ENDED, "removal");

        desk.removingRound();

        assertThat(desk.site.visible()).isEmpty();
        assertThat(desk.post(post).state()).isEqualTo(PostState.TAKEN_DOWN);
    }

    @Test
    void thePageSaysThatItIsLateAndWhatIsDone() {
        long post = abandoned(Other.LIVES);
        assertThat(seen(post).message()).as("when it is due").isEmpty();

        desk.house.goOn(Duration.ofMinutes(2));
        assertThat(seen(post).state()).isEqualTo("Late");
        assertThat(seen(post).message())
                .isEqualTo("It was due on Friday 20 November 2026 at 10:00. It is being put out now.");

        desk.house
                .sql("update node set ended = true where name = ?")
                .param("node-" + desk.school.id())
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
