package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.houserules.accounts.requests.Question;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.AtOnce;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class ChangedWhileSigningTest {
    private static final String ONE_HEAD = "hutton-rudby";

    private final TestHouse house = TestHouse.shared();

    @Test
    void aPageLoadedBeforeAChangeSignsNothing() {
        SigningStage stage = new SigningStage(house, "Stale Page School", ONE_HEAD);
        String request = stage.handedIn();
        TestBrowser author = stage.as("Avery Demo");
        TestBrowser head = stage.as("Harper Demo");
        String digest = head.open(request + "/sign")
                .document()
                .select("input[name=digest]")
                .val();
        author.send(request + "/signatures", request + "/take-back");
        String[] fields = {"version", "1", "digest", digest, "signed", "CONTENT", "act", "sign"};

        assertThat(head.send("/work", request + "/sign", fields).text()).contains("Its author has taken it back");
        stage.change(request, Question.NAME, "Choir and band");
        stage.send(author, request);
        assertThat(head.send(request + "/sign", request + "/sign", fields).text())
                .contains("The request has changed since you loaded this page");
        assertThat(stage.signatures(request)).isEmpty();
    }

    @Test
    void anotherPolicyMakesItBeHandedInAgain() {
        SigningStage stage = new SigningStage(house, "Policy Change School", ONE_HEAD);
        String request = stage.handedIn();
        stage.adopt(
                "heathcoat",
                org.houserules.Home.text(org.houserules.Home.FOLDER.resolve("policies/heathcoat/policy.yaml")));

        assertThat(stage.as("Harper Demo").open(request + "/sign").path()).isEqualTo(request + "/signatures");
        assertThat(stage.as("Avery Demo").open(request + "/signatures").text())
                .contains("The school has another policy");
    }

    @Test
    void ofTwoWhoPressAtOnceOneDecidesAndTheOtherIsTold() throws Exception {
        SigningStage stage = new SigningStage(house, "Two Heads School", ONE_HEAD);
        house.person(stage.school, "Second Head", PersonKind.TEACHER, Role.EXECUTIVE_HEADTEACHER);
        String request = stage.handedIn();

        List<String> told = atOnce(stage, request);

        assertThat(stage.signatures(request)).hasSize(1);
        assertThat(told)
                .filteredOn(text -> text.contains("so your decision was not needed"))
                .hasSize(1);
    }

    private static List<String> atOnce(SigningStage stage, String request) throws Exception {
        List<Callable<String>> buttons = new ArrayList<>();
        for (String name : List.of("Harper Demo", "Second Head")) {
            TestBrowser browser = stage.as(name);
            Page page = browser.open(request + "/sign");
            String digest = page.document().select("input[name=digest]").val();
            String token = page.document().select("input[name=_csrf]").val();
            buttons.add(() -> browser.sendWithoutToken(
                            request + "/sign",
                            "_csrf",
                            token,
                            "version",
                            "1",
                            "digest",
                            digest,
                            "signed",
                            "CONTENT",
                            "act",
                            name.startsWith("H") ? "sign" : "refuse",
                            "reason",
                            "Not now.")
                    .text());
        }
        return AtOnce.press(buttons);
    }
}
