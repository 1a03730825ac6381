package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Request.State;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

/** Two requests for the one account that the policy allows. */
class OthersWaitingTest {
    private static final String WAITS = "Another request for LinkedIn waits for signatures in the trust, and the policy"
            + " allows 1 account there.";

    private final TestHouse house = TestHouse.shared();
    private final Owners owners = house.room(Owners.class);
    private final Owner trust = owners.add(Owner.Kind.TRUST, "One Page Trust", Optional.empty());
    private final SigningStage here = stage("Here School");
    private final SigningStage beside = stage("Beside School");

    private SigningStage stage(String name) {
        return new SigningStage(house, owners.add(Owner.Kind.SCHOOL, name, Optional.of(trust.id())), "north-star");
    }

    private static Answers linkedIn(SigningStage stage) {
        return stage.answers().with(Question.PLATFORM_ASKED, "linkedin").with(Question.NAME, "Secret name");
    }

    @Test
    void authorAndSignersOfTheSecondAreToldOfTheFirstAndNothingMore() {
        String first = beside.begun(beside.author, linkedIn(beside));
        String second = here.begun(here.author, linkedIn(here).with(Question.NAME, "Our page"));
        assertThat(here.as("Avery Demo").open(second + "/check").text()).doesNotContain("Another request");
        beside.send(beside.as("Avery Demo"), first);

        assertThat(here.as("Avery Demo").open(second + "/check").text())
                .contains(WAITS)
                .contains("Talk with whoever signs")
                .doesNotContain("Secret name", "Beside School");
        Page sent = here.send(here.as("Avery Demo"), second);
        assertThat(sent.text()).contains(WAITS);
        assertThat(here.as("Harper Demo").open(second + "/sign").text())
                .contains(WAITS)
                .doesNotContain("Secret name", "Beside School");
    }

    @Test
    void theSecondIsNotSignedOnceTheFirstIsApproved() {
        String first = beside.begun(beside.author, linkedIn(beside));
        String second = here.begun(here.author, linkedIn(here));
        beside.send(beside.as("Avery Demo"), first);
        here.send(here.as("Avery Demo"), second);
        beside.sign("Harper Demo", first);
        assertThat(beside.request(first).state()).isEqualTo(State.APPROVED);

        assertThat(here.sign("Harper Demo", second).text())
                .contains("The trust has 1 account on LinkedIn, and the policy allows 1.")
                .doesNotContain("Another request for LinkedIn");
        assertThat(here.request(second).state()).isEqualTo(State.WAITING);
    }

    @Test
    void anotherPlatformAndADraftAreNoReason() {
        beside.begun(beside.author, linkedIn(beside));
        String facebook = beside.begun(beside.author, linkedIn(beside).with(Question.PLATFORM_ASKED, "facebook"));
        beside.send(beside.as("Avery Demo"), facebook);
        String second = here.begun(here.author, linkedIn(here));

        assertThat(here.as("Avery Demo").open(second + "/check").text()).doesNotContain("Another request");
    }
}
