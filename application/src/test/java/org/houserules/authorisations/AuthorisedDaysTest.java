package org.houserules.authorisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.platforms.Platform;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class AuthorisedDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 8, 31);

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final long head = house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long teacher = house.person(school, "Robin Demo", PersonKind.TEACHER);
    private final Register register = house.room(Register.class);

    private long given(LocalDate from, Optional<LocalDate> until, boolean mayPost, Optional<Long> replaces) {
        Wanted wanted = new Wanted(teacher, Set.of(Platform.FACEBOOK), mayPost, true, Optional.empty(), from, until);
        return house.inside(
                school.id(),
                () -> register.add(
                        school.id(), wanted, head, Instant.parse("2026-09-01T08:00:00Z"), Optional.empty(), replaces));
    }

    private Optional<WrittenAuthorisation> on(LocalDate day) {
        return house.inside(school.id(), () -> house.room(Authorisations.class).of(teacher, day));
    }

    private boolean authorOn(LocalDate day) {
        return house.inside(
                school.id(),
                () -> house.room(Signatories.class).of(school.id(), Role.AUTHORISED_AUTHOR, day, head).stream()
                        .anyMatch(one -> one.person() == teacher));
    }

    @Test
    void whoNeverHadOneHasNone() {
        assertThat(on(FIRST)).isEmpty();
        assertThat(authorOn(FIRST)).isFalse();
    }

    @Test
    void itHoldsFromItsFirstDayToItsLast() {
        given(FIRST, Optional.of(LAST), true, Optional.empty());

        assertThat(on(FIRST.minusDays(1))).isEmpty();
        assertThat(authorOn(FIRST.minusDays(1))).isFalse();
        assertThat(on(FIRST)).isPresent();
        assertThat(authorOn(FIRST)).isTrue();
        assertThat(on(LAST)).isPresent();
        assertThat(authorOn(LAST)).isTrue();
        assertThat(authorOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void theDayAfterTheLastOneThatWasIsStillTold() {
        long id = given(FIRST, Optional.of(LAST), true, Optional.empty());

        assertThat(on(LAST.plusDays(1))).hasValueSatisfying(ended -> {
            assertThat(ended.id()).isEqualTo(id);
            assertThat(ended.until()).contains(LAST);
        });
    }

    @Test
    void aLeaversEndsWithTheirLastDay() {
        given(FIRST, Optional.of(LAST), true, Optional.empty());
        LocalDate last = LocalDate.of(2026, 11, 19);
        house.inside(
                school.id(),
                () -> house.sql("update person set left_on = ? where id = ?")
                        .params(last, teacher)
                        .update());

        assertThat(on(last).orElseThrow().until()).contains(last);
        assertThat(on(last.plusDays(1)).orElseThrow().until()).contains(last);
        assertThat(authorOn(last)).isTrue();
        assertThat(authorOn(last.plusDays(1))).isFalse();
        assertThat(house.inside(
                        school.id(),
                        () -> register.list(school.id(), Register.Part.ENDED, last.plusDays(1), Optional.empty(), 10)))
                .hasSize(1);
        assertThat(house.inside(school.id(), () -> register.changes(school.id(), last, last.plusDays(2))))
                .contains(last.plusDays(1));
    }

    @Test
    void oneWithoutAnEndGoesOn() {
        given(FIRST, Optional.empty(), true, Optional.empty());

        assertThat(authorOn(LocalDate.of(2040, 1, 1))).isTrue();
    }

    @Test
    void oneThatDoesNotAllowPostingMakesNoAuthor() {
        given(FIRST, Optional.empty(), false, Optional.empty());

        assertThat(on(FIRST))
                .hasValueSatisfying(known -> assertThat(known.mayPost()).isFalse());
        assertThat(authorOn(FIRST)).isFalse();
    }

    @Test
    void takenBackItIsGoneFromThatDay() {
        long id = given(FIRST, Optional.empty(), true, Optional.empty());
        LocalDate day = LocalDate.of(2026, 11, 20);
        house.inside(school.id(), () -> {
            register.takeBack(school.id(), id, day, head, "Left the web team");
            return true;
        });

        assertThat(on(day.minusDays(1))).isPresent();
        assertThat(on(day)).isEmpty();
        assertThat(on(day.plusDays(1))).isEmpty();
        assertThat(authorOn(day)).isFalse();
    }

    @Test
    void aChangeHoldsFromItsFirstDayAndTheOldOneUntilThen() {
        long old = given(FIRST, Optional.of(LAST), true, Optional.empty());
        LocalDate from = LocalDate.of(2026, 12, 1);
        long fresh = given(from, Optional.of(from.plusDays(30)), true, Optional.of(old));

        assertThat(on(from.minusDays(1)).orElseThrow().id()).isEqualTo(old);
        assertThat(on(from).orElseThrow().id()).isEqualTo(fresh);
        // The shorter one does not bring the longer one back when it ends.
        assertThat(on(from.plusDays(31)).orElseThrow().id()).isEqualTo(fresh);
        assertThat(authorOn(from.plusDays(31))).isFalse();
    }

    @Test
    void aChangeThatIsTakenBackDoesNotBringTheOldOneBack() {
        long old = given(FIRST, Optional.of(LAST), true, Optional.empty());
        long fresh = given(FIRST.plusDays(10), Optional.of(LAST), true, Optional.of(old));
        house.inside(school.id(), () -> {
            register.takeBack(school.id(), fresh, FIRST.plusDays(20), head, "Left the web team");
            return true;
        });

        assertThat(on(FIRST.plusDays(20))).isEmpty();
        assertThat(authorOn(FIRST.plusDays(20))).isFalse();
    }

    @Test
    void anotherSchoolDoesNotSeeIt() {
        given(FIRST, Optional.empty(), true, Optional.empty());
        Owner other = house.school("Mudlark School");

        assertThat(house.inside(
                        other.id(), () -> house.room(Authorisations.class).of(teacher, FIRST)))
                .isEmpty();
    }
}
