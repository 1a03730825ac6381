package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.people.Role.DEPUTY_HEADTEACHER;
import static org.houserules.people.Role.HEADTEACHER;
import static org.houserules.people.Role.LINE_MANAGER;
import static org.houserules.people.Staffroom.ALWAYS;
import static org.houserules.people.Staffroom.TODAY;
import static org.houserules.people.Staffroom.days;
import static org.houserules.people.Staffroom.december;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignersTest {
    private static final long AUTHOR = 1;
    private static final long HEAD = 2;
    private static final long DEPUTY = 3;

    private final Staffroom room = new Staffroom().teacher(AUTHOR, "Avery Demo").teacher(DEPUTY, "Noor Demo");

    private Staffroom withHead() {
        return room.teacher(HEAD, "Sam Demo").holds(HEAD, HEADTEACHER).holds(DEPUTY, DEPUTY_HEADTEACHER);
    }

    @Test
    void aRoleWithUnknownEndIsHeldToday() {
        assertThat(withHead().sign(HEADTEACHER, TODAY, AUTHOR)).containsExactly("Sam Demo");
    }

    @ParameterizedTest
    @CsvSource({"7,false", "8,true", "12,true", "13,false"})
    void aRoleIsHeldFromItsFirstDayToItsLast(int day, boolean signs) {
        room.teacher(HEAD, "Sam Demo").holds(HEAD, HEADTEACHER, days(8, 12));

        assertThat(room.sign(HEADTEACHER, december(day), AUTHOR)).hasSize(signs ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"7,true", "8,false", "12,false", "13,true"})
    void whoIsAwayDoesNotSign(int day, boolean signs) {
        withHead().away(HEAD, days(8, 12));

        assertThat(room.sign(HEADTEACHER, december(day), AUTHOR)).hasSize(signs ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"7,false", "8,true", "12,true", "13,false"})
    void whoHasNotJoinedOrHasLeftDoesNotSign(int day, boolean signs) {
        room.somebody(HEAD, "Sam Demo", PersonKind.TEACHER, Optional.empty(), days(8, 12))
                .holds(HEAD, HEADTEACHER);

        assertThat(room.sign(HEADTEACHER, december(day), AUTHOR)).hasSize(signs ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"7,false", "8,true", "12,true", "13,false"})
    void aDelegateSignsOnTheDaysOfTheDelegation(int day, boolean signs) {
        withHead().away(HEAD, ALWAYS).acts(DEPUTY, HEAD, HEADTEACHER, days(8, 12));

        assertThat(room.sign(HEADTEACHER, december(day), AUTHOR))
                .isEqualTo(signs ? java.util.List.of("Noor Demo for Sam Demo") : java.util.List.of());
    }

    @Test
    void holderAndDelegateBothSignWhenBothAreHere() {
        withHead().acts(DEPUTY, HEAD, HEADTEACHER, ALWAYS);

        assertThat(room.sign(HEADTEACHER, TODAY, AUTHOR)).containsExactly("Sam Demo", "Noor Demo for Sam Demo");
    }

    @Test
    void aDelegateWhoIsAwayDoesNotSign() {
        withHead().away(HEAD, ALWAYS).away(DEPUTY, ALWAYS).acts(DEPUTY, HEAD, HEADTEACHER, ALWAYS);

        assertThat(room.sign(HEADTEACHER, TODAY, AUTHOR)).isEmpty();
    }

    @Test
    void aDeputyDoesNotActForTheHeadWithoutADelegation() {
        withHead().away(HEAD, ALWAYS);

        assertThat(room.sign(HEADTEACHER, TODAY, AUTHOR)).isEmpty();
    }

    @Test
    void aDelegationLapsesWithTheRoleOfWhoGaveIt() {
        room.teacher(HEAD, "Sam Demo").holds(HEAD, HEADTEACHER, days(1, 8)).acts(DEPUTY, HEAD, HEADTEACHER, ALWAYS);

        assertThat(room.sign(HEADTEACHER, december(8), AUTHOR)).contains("Noor Demo for Sam Demo");
        assertThat(room.sign(HEADTEACHER, december(9), AUTHOR)).isEmpty();
    }

    @Test
    void whatWasDelegatedCannotBeDelegatedFurther() {
        withHead()
                .away(HEAD, ALWAYS)
                .away(DEPUTY, ALWAYS)
                .acts(DEPUTY, HEAD, HEADTEACHER, ALWAYS)
                .acts(AUTHOR, DEPUTY, HEADTEACHER, ALWAYS);

        assertThat(room.sign(HEADTEACHER, TODAY, 99)).isEmpty();
    }

    @Test
    void theOnlyHeadHasNobodyForTheirOwn() {
        assertThat(withHead().sign(HEADTEACHER, TODAY, HEAD)).isEmpty();
    }

    @Test
    void theHeadsOwnIsSignedByWhoeverActsForThemAndNeverByThemselves() {
        withHead().acts(DEPUTY, HEAD, HEADTEACHER, ALWAYS);

        assertThat(room.sign(HEADTEACHER, TODAY, HEAD)).containsExactly("Noor Demo for Sam Demo");
        assertThat(room.sign(HEADTEACHER, TODAY, DEPUTY)).containsExactly("Sam Demo");
    }

    @Test
    void aLineManagerIsTheAuthorsOwn() {
        room.teacher(HEAD, "Sam Demo").teacher(4, "Kit Demo", HEAD).holds(DEPUTY, LINE_MANAGER);

        assertThat(room.sign(LINE_MANAGER, TODAY, 4)).containsExactly("Sam Demo");
        assertThat(room.sign(LINE_MANAGER, TODAY, AUTHOR)).isEmpty();
    }

    @Test
    void aLineManagersDelegateSignsForTheirPeople() {
        room.teacher(HEAD, "Sam Demo").teacher(4, "Kit Demo", HEAD).away(HEAD, ALWAYS);
        room.acts(DEPUTY, HEAD, LINE_MANAGER, ALWAYS);

        assertThat(room.sign(LINE_MANAGER, TODAY, 4)).containsExactly("Noor Demo for Sam Demo");
    }

    @Test
    void anAuthorNobodyKnowsHasNoLineManager() {
        assertThat(room.sign(LINE_MANAGER, TODAY, 99)).isEmpty();
    }
}
