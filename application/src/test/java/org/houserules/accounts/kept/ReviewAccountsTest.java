package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import faked.CountedHouse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.houserules.accounts.Member.Part;
import org.houserules.accounts.kept.Matter.Kind;
import org.houserules.server.CountedStatements;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewAccountsTest {
    private static final TestHouse HOUSE = TestHouse.start(CountedHouse.class);
    private static final LocalDate TODAY = KeptStage.TODAY;

    private final KeptStage stage = new KeptStage(HOUSE, "Willowbrook Primary");

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    private List<String> kinds() {
        stage.review();
        return stage.standing().matters().stream()
                .map(matter -> matter.kind() + (matter.alarm() ? " alarm" : ""))
                .toList();
    }

    @Test
    void aWellKeptAccountStandsAsPromised() {
        stage.wellKept();

        assertThat(kinds()).isEmpty();
        assertThat(stage.standing().state()).isEqualTo(Standing.AS_PROMISED);
        assertThat(stage.standing().lastPost()).contains(TODAY.minusDays(7));
    }

    @Test
    void aFortnightOfLeaveIsWarnedOfAndMendedByAddingSomebody() {
        stage.wellKept();
        LocalDate from = LocalDate.of(2026, 11, 30);
        stage.away(stage.person("Noor"), from, from.plusDays(13));

        assertThat(kinds()).containsExactly("COVER");
        assertThat(stage.standing().coverLost()).contains(from);
        assertThat(stage.standing().matters().getFirst().what())
                .isEqualTo("It needs one more administrator from 30 November to 13 December. Away or gone: Noor Demo.");
        assertThat(stage.standing().matters().getFirst().refs()).containsExactly("9");

        stage.join(stage.teacher("Kim Demo"), Part.ADMINISTRATOR);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void leaveThatCoversTodayIsAnAlarmThatBeginsAndEndsOnTheTrail() {
        stage.wellKept();
        stage.review();
        stage.away(stage.person("Noor"), TODAY, TODAY);
        assertThat(kinds()).containsExactly("COVER alarm");

        stage.join(stage.teacher("Kim Demo"), Part.ADMINISTRATOR);
        assertThat(kinds()).isEmpty();

        assertThat(stage.inScope(() -> HOUSE.room(Standings.class).told(stage.school.id(), stage.account, 9)))
                .extracting(Standings.Told::began)
                .containsExactly(false, true);
        assertThat(stage.inside(() -> HOUSE.sql(
                                "select action from trail_event where action like 'account-alarm%' order by number")
                        .query(String.class)
                        .list()))
                .containsExactly("account-alarm-began", "account-alarm-ended");
    }

    @Test
    void aLeaverIsMissedFromTheDayAfterTheirLast() {
        stage.wellKept();
        stage.leaves(stage.person("Sam"), TODAY.plusDays(1));
        assertThat(kinds()).containsExactly("COVER");
        assertThat(stage.standing().coverLost()).contains(TODAY.plusDays(2));

        stage.leaves(stage.person("Sam"), TODAY.minusDays(1));
        assertThat(kinds()).containsExactly("COVER alarm");
    }

    @ParameterizedTest
    @CsvSource({"29, false", "30, false", "31, true"})
    void anAccountIsNeglectedTheDayAfterItsPostWasDue(int days, boolean neglected) {
        stage.adopt();
        stage.posted(TODAY.minusDays(days));

        assertThat(kinds().contains("NEGLECT alarm")).isEqualTo(neglected);
    }

    @Test
    void aSettingThatIsNotAsWantedHasDriftedAndOneNobodySawCannotBeTold() {
        stage.adopt();
        assertThat(kinds()).contains("CANNOT_TELL");
        assertThat(stage.standing().drifted()).isZero();

        stage.seen(Observation.State.NOT_AS_WANTED, "Comments are shown at once.");
        assertThat(kinds()).contains("DRIFT alarm");
        assertThat(stage.standing().drifted()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"15, ''", "14, EVALUATION", "0, EVALUATION", "-1, EVALUATION"})
    void anEvaluationIsTwoWeeksAhead(int days, String kind) {
        stage.wellKept();
        stage.set("evaluated_on", TODAY.plusDays(days));

        assertThat(kinds()).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @ParameterizedTest
    @CsvSource({"31, ''", "30, CLOSURE", "0, CLOSURE", "-1, CLOSURE alarm"})
    void aClosureIsThirtyDaysAheadAndOverdueTheDayAfter(int days, String kind) {
        stage.wellKept();
        stage.set("closes_on", TODAY.plusDays(days));

        assertThat(kinds()).isEqualTo(kind.isEmpty() ? List.of() : List.of(kind));
    }

    @Test
    void withoutAPolicyWhatIsDueIsStillToldAndNothingIsGreen() {
        stage.set("evaluated_on", TODAY);

        assertThat(kinds()).containsExactly("COVER", "EVALUATION", "NO_POLICY");
    }

    @Test
    void anAccountThatNobodyAdministersIsNotAsPromisedThoughThePolicyNamesNoNumber() {
        stage.adoptWithoutNumbers();
        stage.seen(Observation.State.AS_WANTED, "Comments wait until somebody shows them.");

        assertThat(kinds()).containsExactly("COVER");
        assertThat(stage.standing().matters().getFirst().what()).startsWith("It needs one more administrator");

        stage.join(stage.teacher("Sam Demo"), Part.ADMINISTRATOR);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void whereTheOnlyModeratorHasLeftThatIsToldThoughThePolicyNamesNoNumber() {
        stage.adoptWithoutNumbers();
        stage.seen(Observation.State.AS_WANTED, "Comments wait until somebody shows them.");
        stage.join(stage.teacher("Sam Demo"), Part.ADMINISTRATOR);
        stage.join(stage.teacher("Bo Demo"), Part.MODERATOR);
        assertThat(kinds()).isEmpty();

        stage.leaves(stage.person("Bo"), TODAY.minusDays(1));

        assertThat(kinds()).containsExactly("COVER");
        assertThat(stage.standing().matters().getFirst().what())
                .startsWith("It needs one more moderator from today on");
    }

    @ParameterizedTest
    @CsvSource({"25, true", "26, false"})
    void aStandingSaysNothingAfterTwentySixHours(int hours, boolean fresh) {
        stage.wellKept().review();

        assertThat(stage.standing().isFreshAt(HOUSE.clock().instant().plus(Duration.ofHours(hours))))
                .isEqualTo(fresh);
    }

    @Test
    void anotherSchoolsAccountsAreNotReviewed() {
        KeptStage other = new KeptStage(HOUSE, "Larkfield Primary");

        stage.review();

        assertThat(other.inScope(() -> HOUSE.room(Standings.class).of(other.school.id())))
                .isEmpty();
        assertThat(stage.inScope(() -> HOUSE.room(ReviewAccounts.class).review(stage.school.id(), other.account)))
                .isEmpty();
    }

    @Test
    void moreAccountsAskTheDatabaseNoMore() {
        stage.wellKept().review();
        int one = statements();
        for (int i = 0; i < 5; i++) {
            long more = stage.account("Account " + i, "INSTAGRAM");
            stage.joinOf(more, stage.person("Sam"), Part.ADMINISTRATOR);
        }
        stage.review();

        assertThat(statements()).isEqualTo(one);
        assertThat(stage.standing().kinds()).doesNotContain(Kind.NO_POLICY);
    }

    private int statements() {
        CountedStatements counted = HOUSE.room(CountedStatements.class);
        counted.taken();
        stage.review();
        return counted.taken().size();
    }
}
