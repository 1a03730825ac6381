package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import faked.CountedHouse;
import java.time.Duration;
import java.util.Optional;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.CountedStatements;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class TrustAccountsTest {
    private static final TestHouse HOUSE = TestHouse.start(CountedHouse.class);
    private static final String PAGE = "/trust/accounts";

    private final Owner trust = HOUSE.room(Owners.class).add(Owner.Kind.TRUST, "An invented trust", Optional.empty());
    private final KeptStage one = school("Willowbrook Primary").wellKept();
    private final KeptStage two = school("Larkfield Primary");
    private final TestBrowser lead = lead();

    private KeptStage school(String name) {
        return new KeptStage(HOUSE, HOUSE.room(Owners.class).add(Owner.Kind.SCHOOL, name, Optional.of(trust.id())));
    }

    private TestBrowser lead() {
        HOUSE.person(trust, "Terry Demo", PersonKind.OFFICE_STAFF, Role.TRUST_ADMINISTRATOR);
        return HOUSE.signedIn(TestHouse.signInName(trust, "Terry Demo"));
    }

    @AfterAll
    static void closeTheHouse() {
        HOUSE.close();
    }

    @Test
    void allSchoolsAreSeenWithHowTheirAccountsStandTheWorstFirst() {
        two.adopt();
        two.seen(Observation.State.NOT_AS_WANTED, "Comments are shown at once.");
        // The house itself may have tried to read it since it started.
        HOUSE.clock().goOn(Duration.ofMinutes(1));
        one.seen(Observation.State.AS_WANTED, "Comments wait until somebody shows them.");
        one.review();
        two.review();

        String text = lead.open(PAGE).text();

        assertThat(text).contains("2 accounts").contains("As promised").contains("1 setting has drifted");
        assertThat(text.indexOf("1 setting has drifted")).isLessThan(text.indexOf("As promised"));
        assertThat(text)
                .contains("Wanted: comments are held until somebody shows them.")
                .contains("(9)");
        assertThat(lead.open(PAGE + "?state=DRIFT").document().select("tbody tr"))
                .hasSize(1);
        assertThat(lead.open(PAGE + "?school=" + one.school.id()).document().select("tbody tr"))
                .hasSize(1);
        assertThat(lead.open(PAGE + "?platform=X").text()).contains("No account stands like this.");
        assertThat(lead.open(PAGE + ".csv").body())
                .contains("\"Willowbrook Primary\",\"School Facebook page\",\"Facebook\",\"As promised\"");
    }

    @Test
    void whatIsLookedForIsFoundInSmallLettersAndWhatDoesNotExistIsSaid() {
        one.review();

        assertThat(lead.open(PAGE + "?platform=facebook").document().select("tbody tr"))
                .isNotEmpty();
        assertThat(lead.open(PAGE + "?platform=friendface").text())
                .contains("There is no platform called “friendface” here")
                .doesNotContain("School Facebook page");
        assertThat(lead.open(PAGE + ".csv?platform=friendface").status()).isEqualTo(400);
        assertThat(lead.open(PAGE + ".csv?platform=facebook").body())
                .containsPattern("\"As promised\",\"2026-11-2\\d \\d\\d:\\d\\d\"");
    }

    @Test
    void whatWasNeverReviewedIsToldAsSuch() {
        one.review();

        assertThat(lead.open(PAGE + "?state=NOT_REVIEWED").text())
                .contains("1 account,")
                .contains("Not reviewed yet");
    }

    @Test
    void schoolsOfNoTrustAndOfOtherTrustsAreNotSeen() {
        KeptStage stranger = new KeptStage(HOUSE, "Mudlark School");
        stranger.review();

        assertThat(lead.open(PAGE).text()).doesNotContain("Mudlark School");
        assertThat(lead.open(PAGE + "?school=" + stranger.school.id()).text()).contains("No account stands like this.");
    }

    @Test
    void aHeadOfASchoolDoesNotSeeIt() {
        assertThat(one.as("Harper Demo").open(PAGE).status()).isEqualTo(404);
        assertThat(one.as("Harper Demo").open(PAGE + ".csv").status()).isEqualTo(404);
    }

    @Test
    void thePageAsksOneQuestionHoweverManyAccountsThereAre() {
        one.review();
        two.review();
        int few = statements(PAGE);
        for (int i = 0; i < 60; i++) {
            two.account("Account " + i, "X");
        }

        assertThat(statements(PAGE)).isEqualTo(few);
        assertThat(few).isOne();
        assertThat(lead.open(PAGE).document().select("tbody tr")).hasSize(50);
        assertThat(lead.open(PAGE + "?page=2").document().select("tbody tr")).hasSize(12);
    }

    /** How their accounts stand; which schools there are is known. Sessions and jobs of the house ask other things meanwhile. */
    private int statements(String page) {
        CountedStatements counted = HOUSE.room(CountedStatements.class);
        lead.open(page);
        counted.taken();
        lead.open(page);
        return (int) counted.taken().stream()
                .filter(sql -> sql.contains("from account") || sql.contains("from owner"))
                .count();
    }
}
