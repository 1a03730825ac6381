package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request.State;
import org.houserules.people.PersonKind;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** The form names a line manager, and the register of people says who it is: both have to say the same. */
class LineManagerSignsTest {
    private final SigningStage stage = new SigningStage(TestHouse.shared(), "Line Manager School", "stockham");
    private final long friend = stage.house.person(stage.school, "Robin Demo", PersonKind.TEACHER);

    private void manager(Optional<Long> manager) {
        stage.house.inside(
                stage.school.id(),
                () -> stage.house
                        .sql("update person set line_manager_id = :manager where id = :author")
                        .param("manager", manager.orElse(null))
                        .param("author", stage.author)
                        .update());
    }

    private Page send(String request) {
        return stage.send(stage.as("Avery Demo"), request);
    }

    @Test
    void nobodyChoosesWhoSignsAsTheirLineManager() {
        String request = stage.begun(stage.author, stage.answers().with(Question.LINE_MANAGER, String.valueOf(friend)));

        assertThat(send(request).text())
                .contains("Robin Demo is named as line manager, and by the register of people it is Marlow Demo.");
        assertThat(stage.request(request).state()).isEqualTo(State.DRAFT);
    }

    @Test
    void theFormOffersWhomTheRegisterHas() {
        Page page = stage.as("Avery Demo").open(stage.begun() + "/what");

        assertThat(page.document().select("#line-manager option").eachText())
                .containsExactly("Nobody chosen", "Marlow Demo – teacher");
        assertThat(page.text()).contains("As the register of people has it.");
    }

    @Test
    void aRegisterWithoutLineManagerIsSaidBeforeItIsHandedIn() {
        manager(Optional.empty());
        String request = stage.begun();

        assertThat(stage.as("Avery Demo").open(request + "/what").text())
                .contains("The register of people has nobody.");
        assertThat(send(request).text()).contains("the register of people has none for the author");
    }

    @Test
    void anotherLineManagerAfterTheSignatureStopsNobody() {
        String request = stage.handedIn();
        stage.sign("Marlow Demo", request);
        manager(Optional.of(friend));

        assertThat(stage.sign("Kit Demo", request).text()).contains("You signed exactly this");
        assertThat(stage.sign("Harper Demo", request).text()).contains("Approved: every signature");
    }

    @Test
    void aWordToTheAuthorAndWhatWasStatedStandBesideTheSignature() {
        String request = stage.handedIn();
        TestBrowser manager = stage.as("Marlow Demo");

        SigningStage.decide(manager, request, "sign", "reason", "Good luck with it.");

        assertThat(stage.as("Avery Demo").open(request + "/signatures").text())
                .contains("Good luck with it.")
                .contains("There are enough means and trained people for it");
    }
}
