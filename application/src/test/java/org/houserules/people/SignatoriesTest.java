package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Delegations.Letter;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who signs, out of the database. */
class SignatoriesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final long author = house.person(school, "Avery Demo", PersonKind.TEACHER);
    private final long head = house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long deputy = house.person(school, "Noor Demo", PersonKind.TEACHER, Role.DEPUTY_HEADTEACHER);

    private List<String> sign(Role role, LocalDate day, long by) {
        return house.inside(school.id(), () -> house.room(Signatories.class).of(school.id(), role, day, by)).stream()
                .map(one -> one.name()
                        + one.insteadOf().map(of -> " for " + of.name()).orElse(""))
                .toList();
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return house.inside(school.id(), work);
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }

    private void away(long person, int from, int until) {
        in(() -> house.room(Absences.class).add(school.id(), person, december(from), december(until)));
    }

    private long delegate(long from, long to, Role role, int begins, int ends) {
        Letter letter = new Letter(role, from, to, december(begins), december(ends), "on a course");
        return in(() -> house.room(Delegations.class).write(school.id(), letter, from, Instant.EPOCH));
    }

    @Test
    void theHeadSignsForAnAuthorAndNotForThemselves() {
        assertThat(sign(Role.HEADTEACHER, TODAY, author)).containsExactly("Sam Demo");
        assertThat(sign(Role.HEADTEACHER, TODAY, head)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,true", "8,false", "12,false", "13,true"})
    void whoIsAwayDoesNotSign(int day, boolean signs) {
        away(head, 8, 12);

        assertThat(sign(Role.HEADTEACHER, december(day), author)).hasSize(signs ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"7,false", "8,true", "10,true", "11,false"})
    void aDelegateSignsOnTheDaysOfTheLetter(int day, boolean signs) {
        away(head, 1, 31);
        delegate(head, deputy, Role.HEADTEACHER, 8, 10);

        assertThat(sign(Role.HEADTEACHER, december(day), author))
                .isEqualTo(signs ? List.of("Noor Demo for Sam Demo") : List.of());
    }

    @Test
    void aLetterEndedEarlyIsOver() {
        away(head, 1, 31);
        long letter = delegate(head, deputy, Role.HEADTEACHER, 8, 10);
        in(() -> {
            house.room(Delegations.class).end(school.id(), letter, Instant.EPOCH);
            return true;
        });

        assertThat(sign(Role.HEADTEACHER, december(9), author)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7,false", "8,true", "12,true", "13,false"})
    void aRoleIsHeldOnItsDays(int day, boolean signs) {
        in(() -> house.room(RolesHeld.class)
                .give(school.id(), deputy, Role.MODERATOR, december(8), Optional.of(december(12))));

        assertThat(sign(Role.MODERATOR, december(day), author)).hasSize(signs ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"17,true", "18,true", "19,false"})
    void aLeaverSignsUntilTheLastDay(int day, boolean signs) {
        in(() -> house.sql("update person set left_on = ? where id = ?")
                .params(december(18), head)
                .update());

        assertThat(sign(Role.HEADTEACHER, december(day), author)).hasSize(signs ? 1 : 0);
    }

    private boolean perhaps(Set<Role> roles, Set<Role> actingAs, Role role, boolean lineManager) {
        SignedIn person =
                new SignedIn(deputy, "Noor Demo", "", PersonKind.TEACHER, school, roles, actingAs, List.of(school));
        return house.room(Signatories.class).perhaps(person, role, lineManager);
    }

    @Test
    void itIsWorthAskingOnlyForWhomTheRoleMayBe() {
        assertThat(perhaps(Set.of(), Set.of(), Role.HEADTEACHER, true)).isFalse();
        assertThat(perhaps(Set.of(Role.MODERATOR), Set.of(), Role.HEADTEACHER, false))
                .isFalse();
        assertThat(perhaps(Set.of(Role.HEADTEACHER), Set.of(), Role.HEADTEACHER, false))
                .isTrue();
        assertThat(perhaps(Set.of(), Set.of(Role.HEADTEACHER), Role.HEADTEACHER, false))
                .isTrue();
        assertThat(perhaps(Set.of(), Set.of(), Role.LINE_MANAGER, false)).isFalse();
        assertThat(perhaps(Set.of(), Set.of(), Role.LINE_MANAGER, true)).isTrue();
        assertThat(perhaps(Set.of(), Set.of(Role.LINE_MANAGER), Role.LINE_MANAGER, false))
                .isTrue();
    }

    /** A written permission, which another room keeps, makes somebody one. */
    @Test
    void anAuthorisedAuthorIsAlwaysAskedFor() {
        assertThat(perhaps(Set.of(), Set.of(), Role.AUTHORISED_AUTHOR, false)).isTrue();
    }

    @Test
    void aLineManagerSignsForTheirOwnPeople() {
        in(() -> house.sql("update person set line_manager_id = ? where id = ?")
                .params(deputy, author)
                .update());

        assertThat(sign(Role.LINE_MANAGER, TODAY, author)).containsExactly("Noor Demo");
        assertThat(sign(Role.LINE_MANAGER, TODAY, head)).isEmpty();
    }

    @Test
    void withoutTheSchoolsScopeNobodySigns() {
        Owner other = house.school("Elmfield Primary");

        assertThat(house.inside(
                        other.id(),
                        () -> house.room(Signatories.class).of(school.id(), Role.HEADTEACHER, TODAY, author)))
                .isEmpty();
        assertThat(house.room(Signatories.class).of(school.id(), Role.HEADTEACHER, TODAY, author))
                .isEmpty();
    }

    @Test
    void aHeadOfAnotherSchoolActsHereByLetter() {
        Owner other = house.school("Elmfield Primary");
        long visitor = house.person(other, "Robin Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        away(head, 1, 31);
        delegate(head, visitor, Role.HEADTEACHER, 8, 10);

        assertThat(sign(Role.HEADTEACHER, december(8), author)).containsExactly("Robin Demo for Sam Demo");
    }

    @Test
    void gapsAreFoundInTheDatabase() {
        away(head, 8, 12);

        List<Gap> gaps = in(() ->
                house.room(ChainGaps.class).of(school.id(), List.of(Role.HEADTEACHER), december(1), december(20)));

        assertThat(gaps.stream().filter(gap -> gap.author().isEmpty()))
                .singleElement()
                .isEqualTo(new Gap(
                        Role.HEADTEACHER,
                        december(8),
                        december(12),
                        Optional.empty(),
                        List.of(new Gap.Who(head, "Sam Demo")),
                        ""));
        assertThat(gaps.stream().flatMap(gap -> gap.author().stream()).map(Gap.Who::name))
                .containsOnly("Sam Demo");
    }

    @Test
    void aLeaverLosesRolesAndLetters() {
        delegate(head, deputy, Role.HEADTEACHER, 8, 31);
        SignedIn by = new SignedIn(
                deputy,
                "Noor Demo",
                "",
                PersonKind.TEACHER,
                school,
                Set.of(Role.DEPUTY_HEADTEACHER),
                Set.of(),
                List.of(school));
        Person person = in(() -> house.room(ReadRegister.class).person(head));
        Person.Details kept = person.details();
        Person.Details leaving = new Person.Details(
                kept.givenName(),
                kept.familyName(),
                kept.position(),
                kept.email(),
                kept.kind(),
                kept.lineManager(),
                kept.joined(),
                Optional.of(december(9)));

        in(() -> {
            house.room(ChangePerson.class).change(by, person, leaving);
            return true;
        });

        assertThat(in(() -> house.room(RolesHeld.class).of(school.id(), head)))
                .singleElement()
                .extracting(RolesHeld.Held::until)
                .isEqualTo(Optional.of(december(9)));
        assertThat(sign(Role.HEADTEACHER, december(9), author)).containsExactly("Sam Demo", "Noor Demo for Sam Demo");
        assertThat(sign(Role.HEADTEACHER, december(10), author)).isEmpty();
    }
}
