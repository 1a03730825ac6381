package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.accounts.kept.Observations.Failure;
import org.houserules.accounts.kept.Observations.Kept;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class ObservationsTest {
    private static final Instant MONDAY = Instant.parse("2026-11-16T10:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final Observations observations = house.room(Observations.class);
    private final long person = house.person(school, "Avery Demo", PersonKind.TEACHER);
    private final long account = AnAccount.of(house, school, "WEBSITE");

    private static Observation read(State state, String words, Instant at) {
        return new Observation(
                Setting.COMMENTS_HELD, state, How.READ_FROM_PLATFORM, words, at, Optional.empty(), Optional.empty());
    }

    private static Observation attested(State state, Instant at) {
        return new Observation(
                Setting.COMMENTS_HELD,
                state,
                How.ATTESTED,
                "Avery looked.",
                at,
                Optional.empty(),
                Optional.of(LocalDate.of(2027, 2, 1)));
    }

    private void keep(Observation... all) {
        inside(kept -> {
            for (Observation one : all) {
                kept.keep(school.id(), account, one, one.until().map(day -> person));
            }
        });
    }

    private void inside(Consumer<Observations> work) {
        house.inside(school.id(), () -> {
            work.accept(observations);
            return true;
        });
    }

    private Kept standing() {
        return Objects.requireNonNull(house.inside(school.id(), () -> observations.standing(school.id(), account))
                .get(Setting.COMMENTS_HELD));
    }

    private List<Kept> history() {
        return house.inside(school.id(), () -> observations.history(school.id(), account, Setting.COMMENTS_HELD));
    }

    @Test
    void whatIsSeenAgainIsNoNewRowAndKeepsTheDaySinceWhen() {
        keep(read(State.AS_WANTED, "Held.", MONDAY), read(State.AS_WANTED, "Held.", TUESDAY));

        assertThat(history()).singleElement().satisfies(kept -> {
            assertThat(kept.observation().at()).isEqualTo(TUESDAY);
            assertThat(kept.first()).isEqualTo(MONDAY);
        });
    }

    @Test
    void otherWordsForTheSameStateKeepTheDaySinceWhen() {
        keep(read(State.NOT_AS_WANTED, "Shown at once.", MONDAY), read(State.NOT_AS_WANTED, "Shown.", TUESDAY));

        assertThat(history()).hasSize(2);
        assertThat(standing().since()).isEqualTo(MONDAY);
    }

    @Test
    void aDriftIsANewRowThatBeginsWhenItWasSeen() {
        keep(
                read(State.AS_WANTED, "Held.", MONDAY),
                read(State.NOT_AS_WANTED, "Shown.", TUESDAY),
                read(State.AS_WANTED, "Held.", WEDNESDAY));

        assertThat(standing().since()).isEqualTo(WEDNESDAY);
        assertThat(history())
                .extracting(kept -> kept.observation().state())
                .containsExactly(State.AS_WANTED, State.NOT_AS_WANTED, State.AS_WANTED);
    }

    @Test
    void readingThatCannotTellDoesNotOutrankAPersonWhoLooked() {
        keep(attested(State.AS_WANTED, MONDAY), read(State.CANNOT_TELL, "We may not look.", TUESDAY));

        assertThat(standing().observation().how()).isEqualTo(How.ATTESTED);
        assertThat(standing().observation().person()).contains("Avery Demo");
    }

    @Test
    void ofWhatWasReadAndWhatWasAttestedTheLaterCounts() {
        keep(read(State.NOT_AS_WANTED, "Shown.", MONDAY), attested(State.AS_WANTED, TUESDAY));
        assertThat(standing().observation().state()).isEqualTo(State.AS_WANTED);

        keep(read(State.NOT_AS_WANTED, "Shown.", WEDNESDAY));
        assertThat(standing().observation().state()).isEqualTo(State.NOT_AS_WANTED);
        assertThat(standing().since()).isEqualTo(MONDAY);
    }

    @Test
    void aFailureIsToldSinceItBeganAndIsClearedBySuccess() {
        inside(kept -> kept.couldNotRead(school.id(), account, How.FOUND_ON_PAGE, MONDAY, "No answer."));
        inside(kept -> kept.couldNotRead(school.id(), account, How.FOUND_ON_PAGE, TUESDAY, "A wall."));
        assertThat(house.inside(school.id(), () -> observations.failed(school.id(), account)))
                .contains(new Failure(MONDAY, "A wall."));
        assertThat(house.inside(school.id(), () -> observations.failures(school.id())))
                .containsEntry(account, new Failure(MONDAY, "A wall."));

        inside(kept -> kept.couldRead(school.id(), account, How.FOUND_ON_PAGE, WEDNESDAY));
        assertThat(house.inside(school.id(), () -> observations.failures(school.id())))
                .isEmpty();
    }

    @Test
    void ofTwoWaysThatFailTheLaterBeginningCountsBecauseWhatBothReadIsOlder() {
        inside(kept -> kept.couldNotRead(school.id(), account, How.FOUND_ON_PAGE, MONDAY, "A wall."));
        inside(kept -> kept.couldNotRead(school.id(), account, How.READ_FROM_PLATFORM, TUESDAY, "No answer."));

        assertThat(house.inside(school.id(), () -> observations.failed(school.id(), account)))
                .contains(new Failure(TUESDAY, "No answer."));
    }

    @Test
    void anotherSchoolSeesNothing() {
        keep(read(State.AS_WANTED, "Held.", MONDAY));
        Owner other = house.school("Larkfield Primary");

        assertThat(house.inside(other.id(), () -> observations.latestOfAll(school.id())))
                .isEmpty();
        assertThat(house.inside(school.id(), () -> observations.latestOfAll(school.id())))
                .containsOnlyKeys(account);
    }
}
