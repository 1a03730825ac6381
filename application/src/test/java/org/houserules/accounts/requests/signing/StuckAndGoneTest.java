package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.houserules.Home;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request.State;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** Requests whose author, signer or policy is another than when they were sent. */
class StuckAndGoneTest {
    private static final String[] OPENED = {"address", "https://choir.school.example/news", "on", "2026-11-20"};

    private final TestHouse house = TestHouse.shared();

    private void leaves(SigningStage stage, long person) {
        house.inside(
                stage.school.id(),
                () -> house.sql("update person set left_on = ? where id = ?")
                        .params(SigningStage.TODAY.minusDays(1), person)
                        .update());
    }

    private static String policy(String name) {
        return Home.text(Home.FOLDER.resolve("policies/" + name + "/policy.yaml"));
    }

    @Test
    void anAuthorWhoLeavesIsSeenBySignersAndTheirLineManagerOpensTheAccount() {
        SigningStage stage = new SigningStage(house, "Left Author School", "hutton-rudby");
        String request = stage.handedIn();
        leaves(stage, stage.author);

        assertThat(stage.as("Harper Demo").open(request + "/sign").text())
                .contains("Whoever asked for this account does not work here any more");
        house.inside(stage.school.id(), () -> {
            house.room(org.houserules.accounts.requests.Requests.class).move(stage.request(request), State.APPROVED);
            return 1;
        });
        TestBrowser manager = stage.as("Marlow Demo");
        assertThat(manager.open("/work").text()).contains("Open an approved account");
        assertThat(manager.open(request + "/open").text()).contains("Where is the account?");
        assertThat(stage.as("Kit Demo").open("/work").text()).doesNotContain("Open an approved account");
    }

    @Test
    void aSignerWhoIsAwayIsNamedBeforeSendingAndAfterwardsToAuthorAndHead() {
        SigningStage stage = new SigningStage(house, "Away Signer School", "stockham");
        house.person(stage.school, "Olive Demo", PersonKind.OFFICE_STAFF, Role.TRUST_ADMINISTRATOR);
        stage.away(stage.manager);
        String request = stage.begun();

        assertThat(stage.as("Avery Demo").open(request + "/check").text())
                .contains("Marlow Demo is away")
                .contains("It waits until they are back");
        stage.send(stage.as("Avery Demo"), request);
        assertThat(stage.request(request).state()).isEqualTo(State.WAITING);
        assertThat(stage.as("Avery Demo").open("/work").text()).contains("Nobody can sign as");
        assertThat(stage.as("Harper Demo").open("/work").text()).contains("Name somebody who acts");
    }

    @Test
    void aHeadsOwnRequestIsNotSentWhereNobodyElseSigns() {
        SigningStage stage = new SigningStage(house, "Own Request School", "hutton-rudby");
        long deputy = house.person(stage.school, "Dara Demo", PersonKind.TEACHER, Role.DEPUTY_HEADTEACHER);
        stage.delegate(Role.EXECUTIVE_HEADTEACHER, stage.head, deputy);
        String request = stage.begun(stage.head, stage.answers());

        assertThat(stage.as("Harper Demo").open(request + "/check").text())
                .contains("nobody signs their own request")
                .doesNotContain("Nothing stands against sending it");
        Page refused = stage.send(stage.as("Harper Demo"), request);

        assertThat(refused.text()).contains("It was not sent for signatures").contains("chair of governors");
        assertThat(stage.request(request).state()).isEqualTo(State.DRAFT);
        house.person(stage.school, "Chris Demo", PersonKind.TEACHER, Role.EXECUTIVE_HEADTEACHER);
        stage.send(stage.as("Harper Demo"), request);
        assertThat(stage.request(request).state()).isEqualTo(State.WAITING);
    }

    @Test
    void anotherPolicyHalfwayIsSaidWhereverSomebodyLooks() {
        SigningStage stage = new SigningStage(house, "Halfway School", "hutton-rudby");
        String request = stage.handedIn();
        TestBrowser head = stage.as("Harper Demo");
        Page open = head.open(request + "/sign");
        stage.adopt("st-hughs", policy("st-hughs"));

        Page decided = head.send(
                "/work",
                request + "/sign",
                "version",
                open.document().select("input[name=version]").val(),
                "digest",
                open.document().select("input[name=digest]").val(),
                "act",
                "sign",
                "signed",
                "CONTENT");

        assertThat(decided.text()).contains("The school has adopted another policy since");
        assertThat(head.open(request + "/sign").text()).contains("The school has another policy");
        assertThat(stage.as("Avery Demo").open("/work").text()).contains("Send a request for an account again");
    }

    @Test
    void whatWasApprovedWithoutSignaturesIsNotOpenedUnderAPolicyThatWantsSome() {
        SigningStage stage = new SigningStage(house, "Stricter School", "st-hughs");
        String request = stage.begun();
        stage.send(stage.as("Avery Demo"), request);
        assertThat(stage.request(request).state()).isEqualTo(State.APPROVED);
        assertThat(stage.as("Avery Demo").open(request).document().select("a[href$=/open]"))
                .isNotEmpty();
        stage.adopt("hutton-rudby", policy("hutton-rudby"));

        Page refused = stage.as("Avery Demo").send("/work", request + "/open", OPENED);

        assertThat(refused.text()).contains("and that signature is not there");
        assertThat(stage.request(request).state()).isEqualTo(State.APPROVED);
    }

    @Test
    void aSignedRequestShowsThePolicyItWasSignedUnder() {
        SigningStage stage = new SigningStage(house, "Old Policy School", "hutton-rudby");
        String request = stage.handedIn();
        stage.sign("Harper Demo", request);
        String before = stage.as("Avery Demo").open(request + "/signatures").text();
        stage.adopt("stockham", policy("stockham"));

        String after = stage.as("Avery Demo").open(request + "/signatures").text();

        assertThat(before).contains("(hutton-rudby), version");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aRefusalIsTheDecisionThatCountsAndIsToldUntilItWasSeen() {
        SigningStage stage = new SigningStage(house, "Refusing School", "hutton-rudby");
        String request = stage.handedIn();
        SigningStage.decide(stage.as("Harper Demo"), request, "refuse", "reason", "Not this year.");
        TestBrowser author = stage.as("Avery Demo");

        assertThat(author.open("/work").text()).contains("See why a request was refused");
        assertThat(author.open(request + "/signatures").text())
                .contains("refused by Harper Demo")
                .doesNotContain("no longer counting");
        assertThat(author.open("/work").text()).doesNotContain("See why a request was refused");
    }

    @Test
    void theLeadershipReadsNamesWhereItAcknowledges() {
        SigningStage stage = new SigningStage(house, "Named School", "heathcoat");
        house.person(stage.school, "Dara Demo", PersonKind.TEACHER, Role.DEPUTY_HEADTEACHER);
        String request = stage.handedIn();
        stage.sign("Harper Demo", request);
        stage.as("Avery Demo").send(request + "/signatures", request + "/open", OPENED);

        assertThat(stage.as("Dara Demo").open(request + "/acknowledge").text())
                .contains("Marlow Demo")
                .doesNotContain("not known here");
    }

    @Test
    void whatIsTypedAfterSigningOutElsewhereIsKept() {
        SigningStage stage = new SigningStage(house, "Signed Out School", "hutton-rudby");
        String request = stage.begun(stage.author, stage.answers().with(Question.NAME, "Before"));
        TestBrowser author = stage.as("Avery Demo");
        String part = author.open(request).document().select("ul.list a").attr("href");
        String token = author.open(part).document().select("input[name=_csrf]").val();
        author.send("/work", "/sign-out");

        Page asked = author.sendWithoutToken(part, "_csrf", token, "name", "Typed and not lost");

        assertThat(asked.text()).contains("What you typed is kept");
        assertThat(asked.body()).contains("Typed and not lost");
        assertThat(Optional.of(
                        author.sendWithoutToken("/people/new", "_csrf", token).status()))
                .contains(403);
    }
}
