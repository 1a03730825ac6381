package org.houserules.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.people.Role.ACCOUNT_ADMINISTRATOR;
import static org.houserules.people.Role.HEADTEACHER;
import static org.houserules.people.Role.LINE_MANAGER;
import static org.houserules.people.Staffroom.ALWAYS;
import static org.houserules.people.Staffroom.TODAY;
import static org.houserules.people.Staffroom.days;
import static org.houserules.people.Staffroom.december;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindGapsTest {
    private static final long AUTHOR = 1;
    private static final long HEAD = 2;

    /** The head is on the trust's staff of governors here and writes nothing, so only others' posts are looked at. */
    private final Staffroom room = new Staffroom()
            .teacher(AUTHOR, "Avery Demo")
            .somebody(HEAD, "Sam Demo", PersonKind.GOVERNOR, Optional.empty(), ALWAYS)
            .holds(HEAD, HEADTEACHER);

    @Test
    void oneDelegateOfTwoStepsIsAGapForEverybody() {
        Staffroom room = new Staffroom()
                .teacher(1, "Avery Demo")
                .teacher(2, "Sam Demo")
                .teacher(3, "Noor Demo")
                .holds(2, HEADTEACHER)
                .holds(3, Role.DEPUTY_HEADTEACHER)
                .away(3, days(8, 12))
                .acts(2, 3, Role.DEPUTY_HEADTEACHER, days(8, 12));

        assertThat(room.gaps(TODAY, december(31), HEADTEACHER, Role.DEPUTY_HEADTEACHER))
                .contains("Nobody can approve posts as deputy headteacher from 8 to 12 December: Sam Demo signs as"
                        + " headteacher, and one person does not sign two steps");
    }

    @Test
    void aSchoolWithItsHeadHereHasNoGap() {
        assertThat(room.gaps(TODAY, december(31), HEADTEACHER)).isEmpty();
    }

    @Test
    void anAbsenceOfTheOnlyHeadIsAGapOfThoseDays() {
        room.away(HEAD, days(8, 12));

        assertThat(room.gaps(TODAY, december(31), HEADTEACHER))
                .containsExactly("Nobody can approve posts as headteacher from 8 to 12 December: Sam Demo is away");
    }

    @Test
    void oneDayIsSaidAsOne() {
        room.away(HEAD, days(8, 8));

        assertThat(room.gaps(TODAY, december(31), HEADTEACHER))
                .singleElement()
                .asString()
                .contains("on 8 December:");
    }

    @Test
    void absencesThatFollowEachOtherAreOneGap() {
        room.away(HEAD, days(8, 10)).away(HEAD, days(11, 12));

        assertThat(room.gaps(TODAY, december(31), HEADTEACHER))
                .singleElement()
                .asString()
                .contains("from 8 to 12");
    }

    @Test
    void aDelegationFillsOnlyItsOwnDays() {
        room.away(HEAD, days(8, 12)).teacher(3, "Noor Demo").acts(3, HEAD, HEADTEACHER, days(8, 10));

        assertThat(room.gaps(TODAY, december(31), HEADTEACHER))
                .containsExactly(
                        "Nobody can approve posts by Noor Demo as headteacher from 8 to 10 December: Sam Demo is away",
                        "Nobody can approve posts as headteacher from 11 to 12 December: Sam Demo is away");
    }

    @Test
    void aRoleThatNobodyHoldsIsAGapOfTheWholePeriod() {
        assertThat(room.gaps(december(1), december(9), ACCOUNT_ADMINISTRATOR))
                .containsExactly("Nobody can approve posts as social media administrator from 1 to 9 December:"
                        + " nobody is social media administrator");
    }

    @Test
    void theOnlyHeadWhoAlsoWritesHasNobody() {
        Staffroom small = new Staffroom()
                .teacher(AUTHOR, "Avery Demo")
                .teacher(HEAD, "Sam Demo")
                .holds(HEAD, HEADTEACHER);

        assertThat(small.gaps(december(1), december(9), HEADTEACHER))
                .containsExactly("Nobody can approve posts by Sam Demo as headteacher from 1 to 9 December:"
                        + " nobody approves their own, and nobody else is headteacher");
    }

    @Test
    void eachAuthorWithoutLineManagerIsTold() {
        Staffroom managed = new Staffroom()
                .teacher(AUTHOR, "Avery Demo")
                .teacher(HEAD, "Sam Demo", AUTHOR)
                .teacher(3, "Noor Demo", AUTHOR);

        assertThat(managed.gaps(december(1), december(9), LINE_MANAGER))
                .containsExactly("Nobody can approve posts by Avery Demo as line manager from 1 to 9 December:"
                        + " they have no line manager who is here");
    }

    @Test
    void everyStepOfAChainIsLookedAt() {
        room.away(HEAD, days(8, 12));

        assertThat(room.gaps(TODAY, december(31), HEADTEACHER, ACCOUNT_ADMINISTRATOR))
                .hasSize(2);
    }

    @Test
    void aLeaverLeavesAGapTheDayAfter() {
        Staffroom leaving = new Staffroom()
                .teacher(AUTHOR, "Avery Demo")
                .somebody(
                        HEAD,
                        "Sam Demo",
                        PersonKind.GOVERNOR,
                        Optional.empty(),
                        new Period(Optional.empty(), Optional.of(december(18))))
                .holds(HEAD, HEADTEACHER);

        assertThat(leaving.gaps(TODAY, december(31), HEADTEACHER))
                .singleElement()
                .asString()
                .contains("from 19 to 31 December");
    }

    @Test
    void whoActForEachOtherAndAreBothAwayActForNobody() {
        Staffroom room = new Staffroom()
                .teacher(1, "Avery Demo")
                .teacher(2, "Sam Demo")
                .teacher(3, "Noor Demo")
                .holds(2, HEADTEACHER)
                .holds(3, Role.DEPUTY_HEADTEACHER)
                .away(2, days(8, 12))
                .away(3, days(8, 12))
                .acts(2, 3, Role.DEPUTY_HEADTEACHER, days(8, 12))
                .acts(3, 2, HEADTEACHER, days(8, 12));

        assertThat(room.gaps(TODAY, december(31), HEADTEACHER))
                .contains("Nobody can approve posts as headteacher from 8 to 12 December: Sam Demo is away");
    }
}
