package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.Home;
import org.houserules.accounts.kept.Observation.How;
import org.houserules.accounts.kept.Observation.State;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.DocumentDigest;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say of settings, and who may. Today is 20 November 2026. */
class SettingsPagesTest {
    private static final Instant TODAY = Instant.parse("2026-11-20T10:00:00Z");

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final long account = AnAccount.of(house, school, "INSTAGRAM");
    private final String settings = "/accounts/" + account + "/settings";
    private final String attest = settings + "/messages-off/attest";

    SettingsPagesTest() {
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        house.person(school, "Sam Other", PersonKind.TEACHER);
    }

    private TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    private Page say(TestBrowser browser, String looked, String seen, String until, String note) {
        return browser.send(attest, attest, "looked", looked, "seen", seen, "until", until, "note", note);
    }

    private void keep(Observation seen) {
        house.inside(school.id(), () -> {
            house.room(Observations.class).keep(school.id(), account, seen, Optional.empty());
            return true;
        });
    }

    private String required() {
        return as("Avery Demo").open(settings).document().select("tr:has(.ref)").text();
    }

    @Test
    void whatAClauseWantsOfSomeAccountsIsPromisedOfThoseOnly() {
        String document = Home.text(Home.policy("stockham").resolve("policy.yaml"));
        Adopted adopted = new Adopted("stockham", "1", document, DocumentDigest.of(document), LocalDate.of(2026, 9, 1));
        long head = house.person(school, "Harper Demo", PersonKind.TEACHER);
        house.inside(school.id(), () -> house.room(Adoptions.class).add(school.id(), adopted, head, Instant.EPOCH));
        assertThat(required()).doesNotContain(Setting.STRONGEST_PRIVACY.words());

        house.inside(
                school.id(),
                () -> house.sql("update account set pupils_contribute = true where id = ?")
                        .params(account)
                        .update());

        assertThat(required()).contains(Setting.STRONGEST_PRIVACY.words() + " A5.2");
    }

    private void attested(String until) {
        long person = house.person(school, "Kit Looked", PersonKind.TEACHER);
        house.inside(school.id(), () -> {
            Observation seen = new Observation(
                    Setting.MESSAGES_OFF,
                    State.AS_WANTED,
                    How.ATTESTED,
                    "It is as promised.",
                    TODAY.minusSeconds(86_400L * 30),
                    Optional.empty(),
                    Optional.of(LocalDate.parse(until)));
            house.room(Observations.class).keep(school.id(), account, seen, Optional.of(person));
            return true;
        });
    }

    @Test
    void whatSomebodySawIsToldWithTheirNameAndUntilWhenItCounts() {
        Page page = say(as("Avery Demo"), "2026-11-19", "yes", "2027-02-17", "Checked on the phone");

        assertThat(page.text())
                .contains("What you saw is kept")
                .contains("as promised It is as promised. Checked on the phone")
                .contains("Told by Avery Demo, who looked on 19 November 2026. It counts until 17 February 2027.");
        assertThat(as("Avery Demo").open(settings + "/messages-off").text()).contains("Told by Avery Demo");
        assertThat(as("Avery Demo").open(settings + ".csv").body())
                .contains("\"Visitors cannot send messages\",\"\",\"as promised\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, yes, 2027-01-01, Say on which day of the last 30",
        "2026-10-20, yes, 2027-01-01, Say on which day of the last 30",
        "soon, yes, 2027-01-01, Say on which day you looked",
        "2026-11-20, '', 2027-01-01, Say what you saw",
        "2026-11-20, yes, 2026-11-19, Choose a day from today",
        "2026-11-20, yes, 2027-05-20, Choose a day from today",
        "2026-11-20, yes, never, Say until which day"
    })
    void aWrongAnswerHasItsOwnMessageAndNothingIsKept(String looked, String seen, String until, String message) {
        Page page = say(as("Avery Demo"), looked, seen, until, "my words");

        assertThat(page.text()).contains(message);
        assertThat(page.document().select("#note").attr("value")).isEqualTo("my words");
        assertThat(as("Avery Demo").open(settings).text()).contains("none was seen yet");
    }

    @ParameterizedTest
    @CsvSource({"2026-10-21, 2026-11-20", "2026-11-20, 2026-11-20", "2026-11-20, 2027-05-19"})
    void theFirstAndTheLastDayAllowedAreTaken(String looked, String until) {
        assertThat(say(as("Avery Demo"), looked, "no", until, "").text())
                .contains("not as promised It is not as promised.");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, as promised", "2026-11-20, as promised", "2026-11-19, look again"})
    void whatWasAttestedCountsToItsLastDayAndNotAfter(String until, String tag) {
        attested(until);

        assertThat(as("Avery Demo").open(settings).document().select("td .tag").text())
                .isEqualTo(tag);
    }

    @Test
    void nobodyCanTalkAwayWhatThePlatformItselfSays() {
        keep(new Observation(
                Setting.MESSAGES_OFF,
                State.NOT_AS_WANTED,
                How.READ_FROM_PLATFORM,
                "Visitors can send messages.",
                TODAY,
                Optional.empty(),
                Optional.empty()));

        assertThat(as("Avery Demo").open(settings).text()).doesNotContain("Say what you see");
        assertThat(say(as("Avery Demo"), "2026-11-20", "yes", "2026-12-20", "").text())
                .contains("This is read from the platform by itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings/messages-off/attest", "/followers", "/followers.csv", "/page-connection"})
    void whoDoesNotLookAfterTheAccountFindsNothing(String page) {
        assertThat(as("Sam Other").open("/accounts/" + account + page).status()).isEqualTo(404);
        assertThat(as("Sam Other").open(settings).text()).doesNotContain("Read the settings now");
        assertThat(as("Sam Other").send(settings, settings + "/read").status()).isEqualTo(404);
    }

    @Test
    void somebodyOfTheTeamMayUntilTheirLastDay() {
        long member = house.person(school, "Mo Member", PersonKind.TEACHER);
        house.inside(
                school.id(),
                () -> house.sql("""
                                insert into account_member (owner_id, account_id, person_id, part, from_day, until_day)
                                values (?, ?, ?, 'MODERATOR', '2026-09-01', '2026-11-20')
                                """).params(school.id(), account, member).update());
        assertThat(as("Mo Member").open(attest).status()).isEqualTo(200);

        house.inside(
                school.id(),
                () -> house.sql("update account_member set until_day = '2026-11-19' where person_id = ?")
                        .params(member)
                        .update());
        assertThat(as("Mo Member").open(attest).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings",
                "/settings.csv",
                "/settings/messages-off",
                "/settings/messages-off/attest",
                "/followers"
            })
    void anotherSchoolsAccountIsNotThere(String page) {
        Owner other = house.school("Larkfield Primary");
        house.person(other, "Hedda Other", PersonKind.TEACHER, Role.HEADTEACHER);

        assertThat(house.signedIn(TestHouse.signInName(other, "Hedda Other"))
                        .open("/accounts/" + account + page)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anUnknownSettingIsNotThere() {
        assertThat(as("Avery Demo").open(settings + "/nothing").status()).isEqualTo(404);
        assertThat(as("Avery Demo").open(settings + "/nothing/attest").status()).isEqualTo(404);
    }
}
