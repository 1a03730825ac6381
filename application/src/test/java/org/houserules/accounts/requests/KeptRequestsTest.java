package org.houserules.accounts.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.requests.RequestStage.REQUESTS;
import static org.houserules.accounts.requests.RequestStage.begin;
import static org.houserules.accounts.requests.RequestStage.type;

import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class KeptRequestsTest {
    private final RequestStage stage = new RequestStage("stockham");
    private final TestBrowser avery = stage.as("Avery Demo");

    @Test
    void onlyItsAuthorItsAdministratorsAndThoseWhoManageAccountsSeeOne() {
        String request = begin(avery);
        TestBrowser sam = stage.as("Sam Demo");
        Owner elsewhere = house().school("Larkfield Primary");
        house().person(elsewhere, "Kim Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        TestBrowser stranger = house().signedIn(TestHouse.signInName(elsewhere, "Kim Demo"));

        for (TestBrowser browser : List.of(sam, stranger, stage.as("Glenn Demo"))) {
            for (String page : List.of("", "/what", "/check", "/withdraw")) {
                assertThat(browser.open(request + page).status()).as(page).isEqualTo(404);
            }
            for (String act : List.of("/what", "/what/quietly", "/withdraw", "/copy")) {
                assertThat(browser.send("/work", request + act, "asked", "name", "name", "Taken")
                                .status())
                        .as(act)
                        .isEqualTo(404);
            }
            assertThat(browser.open(REQUESTS).text()).doesNotContain("asked for by Avery Demo");
        }
        assertThat(stage.stored(request).answers().text(Question.NAME)).isEmpty();
        assertThat(house().browser().open(request).path()).startsWith("/sign-in");
        assertThat(stage.as("Harper Demo").open(request + "/what").status()).isEqualTo(200);

        type(avery, request + "/team", "administrators-add", String.valueOf(stage.other));
        assertThat(sam.open(request + "/what").status()).isEqualTo(200);
        assertThat(sam.open(REQUESTS).text()).contains("asked for by Avery Demo");
    }

    @Test
    void aWithdrawnRequestIsReadAndUsedAsATemplateAndNotWritten() {
        String request = begin(avery);
        type(avery, request + "/what", "platform", "facebook", "name", "Year 4 news", "department", "Year 4");
        Page page = avery.send(request + "/withdraw", request + "/withdraw", "reason", "Not needed any more.");

        assertThat(page.text()).contains("The request is withdrawn").contains("Not needed any more.");
        assertThat(avery.open(request + "/what").path()).isEqualTo(request + "/check");
        assertThat(avery.send(request, request + "/what", "asked", "name", "name", "Other", "save", "2")
                        .text())
                .contains("cannot be written on any more");
        assertThat(avery.send(request, request + "/withdraw").text()).contains("too late to withdraw");
        assertThat(avery.open(REQUESTS + "?state=withdrawn").text()).contains("Year 4 news");
        assertThat(avery.open(REQUESTS + "?state=draft").text()).contains("no request in this state");

        Page copy = avery.send(request, request + "/copy");
        Answers answers = stage.stored(copy.path()).answers();
        assertThat(answers.text(Question.DEPARTMENT)).contains("Year 4");
        assertThat(answers.text(Question.NAME)).isEmpty();
    }

    @Test
    void whatWaitsForSignaturesIsReadOnly() {
        String request = begin(avery);
        house().inside(stage.school.id(), () -> {
            house().room(Requests.class).move(stage.stored(request), Request.State.WAITING);
            return true;
        });

        Page page = avery.open(request + "/what");
        assertThat(page.path()).isEqualTo(request + "/check");
        assertThat(page.document().select("form[action$=/take-back] button").text())
                .isEqualTo("Change it");
        assertThat(page.text()).doesNotContain("Send for signatures");
    }

    @Test
    void aFormulaInANameIsOnlyTextInTheTable() {
        type(avery, begin(avery) + "/what", "name", "=SUM(1)");

        assertThat(avery.open(REQUESTS + ".csv").body())
                .contains("\"'=SUM(1)\"")
                .contains("Asked for by");
    }

    @Test
    void theTrailTellsWhoBeganAndWhoWrote() {
        String request = begin(avery);
        type(avery, request + "/what", "name", "One");
        type(stage.as("Harper Demo"), request + "/what", "name", "Two");

        assertThat(stage.as("Harper Demo").open("/trail").text())
                .contains("began a request for an account")
                .contains("wrote on a request for an account");
        assertThat(avery.open(request).text()).contains("Begun by Avery Demo").contains("Changed by Harper Demo");
    }

    private TestHouse house() {
        return stage.house;
    }
}
