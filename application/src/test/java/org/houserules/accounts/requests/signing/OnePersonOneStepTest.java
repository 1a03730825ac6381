package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request.State;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** A chain of several steps is signed by several people, whatever roles and delegations one of them has gathered. */
class OnePersonOneStepTest {
    private final TestHouse house = TestHouse.shared();
    private final SigningStage stage = new SigningStage(house, "Several Hands School", "stockham");

    private static String[] seen(Page page) {
        return new String[] {
            "version",
            page.document().select("input[name=version]").val(),
            "digest",
            page.document().select("input[name=digest]").val(),
            "signed",
            "CONTENT",
            "act",
            "sign"
        };
    }

    @Test
    void oneDelegateOfAllSignsOneStepOnly() {
        long dara = house.person(stage.school, "Dara Demo", PersonKind.TEACHER, Role.DEPUTY_HEADTEACHER);
        stage.delegate(Role.LINE_MANAGER, stage.manager, dara);
        stage.delegate(Role.DATA_CONTROLLER, stage.controller, dara);
        stage.delegate(Role.HEADTEACHER, stage.head, dara);
        String request = stage.handedIn();
        TestBrowser delegate = stage.as("Dara Demo");

        Page signed = SigningStage.decide(delegate, request, "sign");

        assertThat(signed.text())
                .contains("signed by Dara Demo, instead of Marlow Demo (by a delegation from 19 November 2026 to"
                        + " 10 December 2026)");
        assertThat(delegate.open(request + "/sign").path()).endsWith("/signatures");
        assertThat(delegate.open(request + "/signatures").text())
                .contains("You do not sign it as data controller: Dara Demo has signed as line manager already, and one"
                        + " person does not sign two steps. It waits for Kit Demo.");
        assertThat(delegate.open("/work").text()).doesNotContain("Sign a request");
        stage.sign("Kit Demo", request);
        stage.sign("Harper Demo", request);
        assertThat(stage.request(request).state()).isEqualTo(State.APPROVED);
        assertThat(stage.signatures(request))
                .filteredOn(signature -> signature.person() == dara)
                .hasSize(1);
    }

    @Test
    void aPageThatWasOpenBeforeSignsNothing() {
        long dara = house.person(stage.school, "Dara Demo", PersonKind.TEACHER, Role.DEPUTY_HEADTEACHER);
        stage.delegate(Role.LINE_MANAGER, stage.manager, dara);
        stage.delegate(Role.DATA_CONTROLLER, stage.controller, dara);
        String request = stage.handedIn();
        TestBrowser delegate = stage.as("Dara Demo");
        Page open = delegate.open(request + "/sign");
        SigningStage.decide(delegate, request, "sign");

        Page second = delegate.send("/work", request + "/sign", seen(open));

        assertThat(second.text()).contains("one person does not sign two steps");
        assertThat(stage.signatures(request)).hasSize(1);
    }

    @Test
    void aHeadWhoActsForAnAbsentManagerLeavesThatStepToSomebodyElse() {
        stage.away(stage.manager);
        stage.delegate(Role.LINE_MANAGER, stage.manager, stage.head);
        String request = stage.begun();

        assertThat(stage.as("Avery Demo").open(request + "/check").text())
                .contains(
                        "Nobody can sign as line manager today: Marlow Demo is away; Harper Demo signs as Head Teacher,"
                                + " and one person does not sign two steps.")
                .contains("a delegation is written to somebody else who signs no other step");
        stage.send(stage.as("Avery Demo"), request);
        assertThat(stage.as("Avery Demo").open("/work").text()).contains("Nobody can sign as");
        assertThat(stage.as("Harper Demo").open(request + "/sign").text())
                .contains("Nobody else can sign just now")
                .contains("writes a delegation to somebody else");

        long robin = house.person(stage.school, "Robin Demo", PersonKind.TEACHER);
        stage.delegate(Role.LINE_MANAGER, stage.manager, robin);
        stage.sign("Robin Demo", request);
        assertThat(stage.signatures(request))
                .extracting(Signature::insteadOf)
                .allSatisfy(words -> assertThat(words)
                        .hasValueSatisfying(
                                said -> assertThat(said).startsWith("Marlow Demo (away, by a delegation from")));
    }

    @Test
    void aSchoolInWhichOnePersonHoldsAllRolesNamesASecond() {
        SigningStage small = new SigningStage(house, "One Head School", "stockham");
        small.house.inside(
                small.school.id(),
                () -> house.sql("delete from role_held where person_id = ?")
                        .params(small.controller)
                        .update());
        small.house.inside(
                small.school.id(),
                () -> house.sql("update person set line_manager_id = ? where id = ?")
                        .params(small.head, small.author)
                        .update());
        small.hold(small.head, Role.DATA_CONTROLLER);
        String request =
                small.begun(small.author, small.answers().with(Question.LINE_MANAGER, String.valueOf(small.head)));

        Page refused = small.send(small.as("Avery Demo"), request);

        assertThat(refused.text())
                .contains("It was not sent for signatures")
                .contains("one person does not sign two steps")
                .contains("to somebody else who signs no other step");
        assertThat(small.request(request).state()).isEqualTo(State.DRAFT);
        long governor = house.person(small.school, "Chris Demo", PersonKind.GOVERNOR);
        small.delegate(Role.HEADTEACHER, small.head, governor);
        small.send(small.as("Avery Demo"), request);
        SigningStage.decide(small.as("Harper Demo"), request, "sign", "advice", "Keep it short.");
        SigningStage.decide(small.as("Harper Demo"), request, "sign", "advice", "Keep it short.");
        small.sign("Chris Demo", request);
        assertThat(small.signatures(request)).extracting(Signature::person).contains(governor);
        assertThat(List.of(small.request(request).state())).containsExactly(State.APPROVED);
    }
}
