package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request.State;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class SignInTheBrowserTest {
    private static final String ONE_HEAD = "hutton-rudby";

    private final TestHouse house = TestHouse.shared();

    @Test
    void aLongChainSignsInItsOrderAndForTheBrandOnItsOwn() {
        SigningStage stage = new SigningStage(house, "Long Chain School", "stockham");
        String request = stage.handedIn();

        assertThat(stage.as("Harper Demo").open(request + "/sign").path()).isEqualTo(request + "/signatures");
        assertThat(stage.sign("Marlow Demo", request).text()).contains("You signed exactly this");
        assertThat(stage.as("Kit Demo").open(request + "/sign").text())
                .contains("I approve the account and everything on this form.")
                .contains("I approve the use of the school's name, logo and brand.")
                .contains("signed by Marlow Demo");
        assertThat(stage.sign("Kit Demo", request).text()).contains("You signed exactly this");
        assertThat(stage.sign("Harper Demo", request).text()).contains("Approved: every signature");

        assertThat(stage.request(request).state()).isEqualTo(State.APPROVED);
        assertThat(stage.signatures(request))
                .extracting(one -> one.step().role() + " " + one.step().matter())
                .containsExactly(
                        "LINE_MANAGER CONTENT",
                        "DATA_CONTROLLER CONTENT",
                        "DATA_CONTROLLER BRAND",
                        "HEADTEACHER CONTENT",
                        "HEADTEACHER BRAND");
    }

    @Test
    void whatTheSchoolChoseForTheBrandCounts() {
        SigningStage stage = new SigningStage(house, "Chosen School", "stockham");
        TestBrowser head = stage.as("Harper Demo");
        Page page = head.send("/policy/choices", "/policy/choices/brand-signature", "passage", "B");
        assertThat(page.text()).contains("The choice is kept").contains("B, chosen by Harper Demo");
        String request = stage.handedIn();

        stage.sign("Marlow Demo", request);
        stage.sign("Kit Demo", request);
        assertThat(head.open(request + "/sign").text()).doesNotContain("logo and brand.");
        stage.sign("Harper Demo", request);

        assertThat(stage.signatures(request))
                .extracting(one -> one.step().number() + " " + one.step().matter())
                .containsExactly("0 CONTENT", "1 CONTENT", "2 BRAND", "3 CONTENT");
    }

    @Test
    void eachSignatureHasATickOfItsOwn() {
        SigningStage stage = new SigningStage(house, "Ticks School", "stockham");
        String request = stage.handedIn();
        stage.sign("Marlow Demo", request);
        TestBrowser controller = stage.as("Kit Demo");
        Page page = controller.open(request + "/sign");

        Page refused = controller.send(
                request + "/sign",
                request + "/sign",
                "version",
                "1",
                "digest",
                page.document().select("input[name=digest]").val(),
                "signed",
                "CONTENT",
                "act",
                "sign");

        assertThat(refused.text()).contains("Tick this signature, or return the request");
        assertThat(refused.document().select("#signed-CONTENT input").hasAttr("checked"))
                .isTrue();
        assertThat(stage.signatures(request)).hasSize(1);
    }

    @Test
    void statementsAndAdviceInWritingAreDemanded() {
        SigningStage stage = new SigningStage(house, "Advice School", "stockham");
        String request = stage.begun(
                stage.author, stage.answers().with(Question.ADVERTISING, "yes").with(Question.VULNERABLE, "yes"));
        stage.send(stage.as("Avery Demo"), request);
        stage.sign("Marlow Demo", request);
        assertThat(stage.as("Kit Demo").open(request + "/sign").text())
                .contains("I approve that contributors are advertised for.");
        stage.sign("Kit Demo", request);
        TestBrowser head = stage.as("Harper Demo");
        assertThat(head.open(request + "/sign").text()).contains("Your advice, in writing");

        assertThat(SigningStage.decide(head, request, "sign").text()).contains("Write your advice in your own words.");
        SigningStage.decide(head, request, "sign", "advice", "The web is right for them, with care.");

        assertThat(stage.signatures(request).get(1).statements()).containsExactly("advertising-approved");
        assertThat(stage.signatures(request).get(3).advice()).isEqualTo("The web is right for them, with care.");
        assertThat(stage.signatures(request).get(3).statements()).contains("vulnerable-audience-advised");
    }

    @Test
    void nobodySignsTheirOwnNotEvenByTheirDelegate() {
        SigningStage stage = new SigningStage(house, "Own Request School", ONE_HEAD);
        long deputy = house.person(stage.school, "Dara Demo", PersonKind.TEACHER);
        stage.delegate(Role.EXECUTIVE_HEADTEACHER, stage.head, deputy);
        String request = stage.begun(stage.head, stage.answers());
        TestBrowser head = stage.as("Harper Demo");
        long other = house.person(stage.school, "Chris Demo", PersonKind.TEACHER, Role.EXECUTIVE_HEADTEACHER);
        stage.send(head, request);
        house.inside(
                stage.school.id(),
                () -> house.sql("update person set left_on = ? where id = ?")
                        .params(SigningStage.TODAY.minusDays(1), other)
                        .update());

        assertThat(head.open(request + "/sign").path()).isEqualTo(request + "/signatures");
        assertThat(head.open(request + "/signatures").text()).contains("nobody can sign just now");
        assertThat(stage.as("Dara Demo").open(request + "/sign").path()).isEqualTo(request + "/signatures");
        assertThat(head.send(request + "/signatures", request + "/sign", "version", "1", "digest", "x", "act", "sign")
                        .status())
                .isEqualTo(404);
        assertThat(stage.signatures(request)).isEmpty();
    }

    @Test
    void whoActsByADelegationSignsInsteadOfWhoIsAway() {
        SigningStage stage = new SigningStage(house, "Away School", ONE_HEAD);
        long deputy = house.person(stage.school, "Dara Demo", PersonKind.TEACHER);
        stage.delegate(Role.EXECUTIVE_HEADTEACHER, stage.head, deputy);
        stage.away(stage.head);
        String request = stage.handedIn();

        assertThat(stage.as("Harper Demo").open(request + "/sign").path()).isEqualTo(request + "/signatures");
        assertThat(stage.as("Dara Demo").open(request + "/sign").text()).contains("instead of Harper Demo");
        assertThat(stage.sign("Dara Demo", request).text()).contains("signed by Dara Demo, instead of Harper Demo");
    }

    @Test
    void othersAreNotToldThatItExists() {
        SigningStage stage = new SigningStage(house, "Closed School", ONE_HEAD);
        house.person(stage.school, "Robin Demo", PersonKind.TEACHER);
        SigningStage other = new SigningStage(house, "Another School", ONE_HEAD);
        String request = stage.handedIn();

        for (TestBrowser stranger : List.of(stage.as("Robin Demo"), other.as("Harper Demo"))) {
            assertThat(stranger.open(request + "/sign").status()).isEqualTo(404);
            assertThat(stranger.open(request + "/signatures").status()).isEqualTo(404);
            assertThat(stranger.open(request + "/form.pdf").status()).isEqualTo(404);
            assertThat(stranger.send("/work", request + "/sign", "version", "1", "digest", "x", "act", "sign")
                            .status())
                    .isEqualTo(404);
            assertThat(stranger.send("/work", request + "/take-back").status()).isEqualTo(404);
        }
    }

    @Test
    void whatIsReturnedAndChangedIsShownToWhoSignsAgain() {
        SigningStage stage = new SigningStage(house, "Changed School", "stockham");
        TestBrowser author = stage.as("Avery Demo");
        String request = stage.handedIn();
        stage.sign("Marlow Demo", request);
        Page returned = SigningStage.decide(stage.as("Kit Demo"), request, "return", "reason", "Which songs?");
        assertThat(returned.text()).contains("Returned to its author").contains("Which songs?");
        assertThat(author.open(request).document().select(".warning").text())
                .contains("Returned by Kit Demo")
                .contains("Which songs?");
        stage.change(request, Question.CONTENT, "What we say to all of this is songs of winter.");
        assertThat(author.open(request + "/signatures").text()).contains("void").contains("signed by Marlow Demo");
        stage.send(author, request);

        Page again = stage.as("Marlow Demo").open(request + "/sign");
        assertThat(again.text()).contains("What changed since you signed it");
        assertThat(again.document().select("ins").text()).isEqualTo("songs of winter.");
        assertThat(again.document().select("del").text()).isEqualTo("content.");
        assertThat(stage.as("Kit Demo").open(request + "/sign").path()).isEqualTo(request + "/signatures");
    }

    @Test
    void aReasonIsNeededToReturnOrRefuse() {
        SigningStage stage = new SigningStage(house, "Reason School", ONE_HEAD);
        String request = stage.handedIn();
        TestBrowser head = stage.as("Harper Demo");

        assertThat(SigningStage.decide(head, request, "return").text()).contains("Say why");
        assertThat(SigningStage.decide(head, request, "refuse", "reason", "We have one already.")
                        .text())
                .contains("Refused. Its author sees your reasons.");
        assertThat(stage.as("Avery Demo").open(request + "/signatures").text())
                .contains("We have one already.")
                .contains("Begin a new one from it");
        assertThat(stage.send(stage.as("Avery Demo"), request).text()).contains("It is no draft any more");
    }

    @Test
    void whatWaitsStandsOnTheirPageOfWorkAndIsLateAfterFiveDays() {
        try (TestHouse own = TestHouse.start()) {
            SigningStage stage = new SigningStage(own, "Work List School", ONE_HEAD);
            stage.handedIn();

            assertThat(stage.as("Harper Demo").open("/work").text())
                    .contains("Sign a request")
                    .contains("Choir news, by Avery Demo")
                    .contains("Since 20 November 2026");
            assertThat(stage.as("Marlow Demo").open("/work").text()).doesNotContain("Sign a request");
            own.goOn(Duration.ofDays(5));
            assertThat(late(stage)).isEmpty();
            own.goOn(Duration.ofDays(1));
            assertThat(late(stage)).isEqualTo("Since 20 November 2026");
        }
    }

    private static String late(SigningStage stage) {
        return stage.as("Harper Demo")
                .open("/work")
                .document()
                .select("li:contains(Sign a request) .late")
                .text();
    }
}
