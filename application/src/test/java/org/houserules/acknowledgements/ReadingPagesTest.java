package org.houserules.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingPagesTest {
    private static final TestHouse HOUSE = TestHouse.start();

    private final ReadingStage stage = new ReadingStage(HOUSE);
    private final LocalDate today = ReadingStage.TODAY;
    private long moved;

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @AfterEach
    void backToToday() {
        HOUSE.goOn(Duration.ofDays(-moved));
    }

    private void daysGoBy(int days) {
        HOUSE.goOn(Duration.ofDays(days));
        moved += days;
    }

    @Test
    void withoutAPolicyNobodyIsAskedAndEveryPageSaysSo() {
        assertThat(stage.as("Avery Demo").open("/policy/read").text()).contains("No policy is in force");
        assertThat(stage.as("Avery Demo").open("/work").text()).doesNotContain("Read the policy");
        assertThat(stage.as("Harper Demo").open("/policy/readers").text())
                .contains("Nobody has been asked to read the policy yet");
        assertThat(stage.as("Harper Demo").open("/policy/readers.csv").status()).isEqualTo(404);
        assertThat(stage.as("Avery Demo").open("/policy/read/print").status()).isEqualTo(404);
    }

    @Test
    void adoptingAPolicyAsksEverybodyWhomItCovers() {
        HOUSE.person(stage.school, "Gov Demo", PersonKind.GOVERNOR);
        stage.adopt("north-star");

        assertThat(stage.as("Avery Demo").open("/work").text())
                .contains("Read the policy")
                .contains("by 4 December 2026");
        assertThat(stage.as("Gov Demo").open("/work").text()).doesNotContain("Read the policy");
        assertThat(stage.as("Gov Demo").open("/policy/read").text()).contains("Nobody asks you to acknowledge it");
        assertThat(stage.as("Harper Demo").open("/policy/readers").text())
                .contains("0 of 4 have read it")
                .contains("4 to read")
                .contains("A new version was adopted.")
                .contains("executive headteacher here");
        assertThat(stage.happened("policy-reading-asked")).isEqualTo("1");
    }

    @Test
    void aPolicyThatCoversGovernorsAndVolunteersAsksThemToo() {
        HOUSE.person(stage.school, "Gov Demo", PersonKind.GOVERNOR);
        HOUSE.person(stage.school, "Val Demo", PersonKind.VOLUNTEER);
        HOUSE.person(stage.school, "Ada Demo", PersonKind.AGENCY);
        HOUSE.person(stage.school, "Con Demo", PersonKind.CONTRACTOR);
        stage.adopt("stockham");

        assertThat(stage.as("Harper Demo").open("/policy/readers").text()).contains("0 of 8 have read it");
        assertThat(stage.as("Val Demo").open("/work").text()).contains("Read the policy");
    }

    @Test
    void whoeverAcknowledgesOwesNothingMore() {
        stage.adopt("north-star");
        TestBrowser avery = stage.as("Avery Demo");

        Page done = ReadingStage.acknowledge(avery);

        assertThat(done.text())
                .contains("Thank you. That you have read the policy is kept")
                .contains("You acknowledged version 2024-06 on Friday 20 November 2026, in House Rules.");
        assertThat(avery.open("/work").text()).doesNotContain("Read the policy");
        assertThat(stage.row("Avery Demo"))
                .contains("has read it", "Version 2024-06 on 20 November 2026, in House Rules.");
        assertThat(stage.happened("policy-acknowledged")).isEqualTo("1");
        ReadingStage.acknowledge(avery);
        assertThat(stage.happened("policy-acknowledged")).isEqualTo("1");
    }

    @Test
    void onTheDayItIsStillOpenAndOnTheDayAfterOverdue() {
        stage.adopt("north-star");

        daysGoBy(14);
        assertThat(stage.row("Avery Demo")).contains("to read", "By 4 December 2026.");
        assertThat(stage.as("Avery Demo").open("/work").text()).contains("by 4 December 2026");
        daysGoBy(1);
        assertThat(stage.row("Avery Demo")).contains("overdue");
        assertThat(stage.as("Avery Demo").open("/work").text()).contains("overdue", "since 4 December 2026");
        assertThat(stage.as("Avery Demo").open("/policy/read").text()).contains("You should have read it by");
    }

    @Test
    void whoeverIsAwayHasTheTimeFromTheReturn() {
        stage.away(stage.avery, today.minusDays(3), today.plusDays(9));
        stage.adopt("north-star");

        assertThat(stage.row("Avery Demo")).contains("away", "Away until 29 November 2026. By 14 December 2026.");
        assertThat(stage.as("Avery Demo").open("/policy/read").text()).contains("14 December 2026");
        daysGoBy(24);
        assertThat(stage.row("Avery Demo")).contains("to read");
        assertThat(stage.row("Olive Demo")).contains("overdue");
        daysGoBy(1);
        assertThat(stage.row("Avery Demo")).contains("overdue");
    }

    @Test
    void aNewJoinerIsAskedAtOnceAndHasTheWholeTime() {
        stage.adopt("north-star");
        daysGoBy(30);
        TestBrowser head = stage.as("Harper Demo");
        head.send(
                "/people/new",
                "/people",
                "given-name",
                "Nia",
                "family-name",
                "Demo",
                "kind",
                "SUPPLY",
                "joined",
                "2026-12-20");
        stage.night();

        assertThat(stage.row("Nia Demo")).contains("supply teacher", "to read", "By 3 January 2027.");
        assertThat(stage.row("Avery Demo")).contains("overdue");
    }

    @Test
    void whoeverJoinsLaterIsAskedOnTheirFirstDay() {
        long nia = HOUSE.person(stage.school, "Nia Demo", PersonKind.TEACHER);
        stage.run("update person set joined_on = ? where id = ?", today.plusDays(10), nia);
        stage.adopt("north-star");

        daysGoBy(9);
        stage.night();
        assertThat(stage.row("Nia Demo")).isEmpty();
        daysGoBy(1);
        stage.night();
        assertThat(stage.row("Nia Demo")).contains("By 14 December 2026.");
    }

    @Test
    void aLeaverOwesNothingAndTheEvidenceStays() {
        stage.adopt("north-star");
        ReadingStage.acknowledge(stage.as("Avery Demo"));
        stage.run("update person set left_on = ? where given_name in ('Avery', 'Olive')", today.plusDays(1));

        assertThat(stage.as("Harper Demo").open("/policy/readers").text()).contains("1 of 4 have read it");
        daysGoBy(2);
        stage.night();

        assertThat(stage.as("Harper Demo").open("/policy/readers").text())
                .contains("0 of 2 have read it")
                .contains("1 not asked any more");
        assertThat(stage.row("Avery Demo&state=PAST"))
                .contains("not asked any more", "Version 2024-06 on 20 November 2026", "Last day 21 November 2026.");
        assertThat(stage.row("Olive Demo")).isEmpty();
    }

    @Test
    void whoeverComesBackHasTheTimeAnew() {
        stage.adopt("north-star");
        stage.run("update person set left_on = ? where id = ?", today.plusDays(1), stage.avery);
        daysGoBy(5);
        stage.night();
        daysGoBy(30);
        stage.run("update person set left_on = null where id = ?", stage.avery);
        stage.night();

        assertThat(stage.row("Avery Demo")).contains("to read", "By 8 January 2027.");
    }

    @Test
    void somebodyWhoBecomesAReaderByARoleHasTheTimeFromThatDay() {
        long gov = HOUSE.person(stage.school, "Gov Demo", PersonKind.GOVERNOR);
        stage.adopt("north-star");
        assertThat(stage.row("Gov Demo")).isEmpty();
        daysGoBy(30);

        stage.run(
                "insert into role_held (owner_id, person_id, role, from_day) values (?, ?, ?, ?)",
                stage.school.id(),
                gov,
                Role.EXECUTIVE_HEADTEACHER.name(),
                today.plusDays(30));

        assertThat(stage.as("Gov Demo").open("/work").text()).contains("by 3 January 2027");
        stage.night();
        assertThat(stage.row("Gov Demo")).contains("By 3 January 2027.");
        assertThat(stage.as("Gov Demo").open("/work").text()).contains("by 3 January 2027");
    }

    @Test
    void aVersionFromALaterDayIsAskedOnThatDay() {
        stage.adopt("north-star", today.plusDays(3));

        assertThat(stage.as("Avery Demo").open("/work").text()).doesNotContain("Read the policy");
        daysGoBy(3);
        stage.night();
        assertThat(stage.as("Avery Demo").open("/work").text()).contains("by 7 December 2026");
    }

    @Test
    void onlyThoseWhoMaySeeTheListAndAnotherSchoolSeesNothing() {
        stage.adopt("north-star");
        HOUSE.person(stage.school, "Chair Demo", PersonKind.GOVERNOR, Role.CHAIR_OF_GOVERNORS);
        ReadingStage other = new ReadingStage(HOUSE, HOUSE.school("Larkfield Primary"));

        assertThat(stage.as("Avery Demo").open("/policy/readers").status()).isEqualTo(404);
        assertThat(stage.as("Avery Demo").open("/policy/readers.csv").status()).isEqualTo(404);
        assertThat(stage.as("Avery Demo")
                        .open("/policy/readers/" + stage.avery + "/paper")
                        .status())
                .isEqualTo(404);
        assertThat(stage.as("Chair Demo").open("/policy/readers").text())
                .contains("Avery Demo")
                .doesNotContain("Signed on paper");
        assertThat(other.as("Harper Demo").open("/policy/readers").text()).contains("Nobody has been asked");
        assertThat(other.as("Harper Demo")
                        .open("/policy/readers/" + stage.avery + "/paper")
                        .status())
                .isEqualTo(404);
    }
}
