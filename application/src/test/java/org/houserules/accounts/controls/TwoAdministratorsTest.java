package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.houserules.accounts.requests.AccountRequest.Person;
import org.houserules.accounts.requests.Question;
import org.junit.jupiter.api.Test;

final class TwoAdministratorsTest {
    private static Judged judged(int wanted, Person... named) {
        return Judged.by(
                new TwoAdministrators(),
                new TwoAdministrators.Setting(wanted),
                aRequest().people(Question.ADMINISTRATORS, named));
    }

    @Test
    void theNumberIsThePolicys() {
        assertThat(judged(2, ARequest.EUPHEMIA, ARequest.BARNABY).lines()).containsExactly("met administrators");
        assertThat(judged(3, ARequest.EUPHEMIA, ARequest.BARNABY).lines()).containsExactly("breached administrators");
        assertThat(judged(1, ARequest.EUPHEMIA).lines()).containsExactly("met administrators");
        assertThat(judged(2, ARequest.EUPHEMIA).lines()).containsExactly("breached administrators");
    }

    @Test
    void nobodyCountsTwice() {
        assertThat(judged(2, ARequest.EUPHEMIA, ARequest.EUPHEMIA).lines()).containsExactly("breached administrators");
    }

    @Test
    void whoeverIsAuthorisedCounts() {
        assertThat(judged(2, ARequest.EUPHEMIA, ARequest.AUTHORISED).lines()).containsExactly("met administrators");
    }

    @Test
    void whoeverNeitherWorksHereNorIsAuthorisedDoesNotCount() {
        assertThat(judged(2, ARequest.EUPHEMIA, ARequest.STRANGER).whats())
                .containsExactly("The policy wants 2 administrators, and 1 of the 2 named may be one.");
    }

    @Test
    void somebodyWhomNobodyKnowsDoesNotCount() {
        ARequest request = aRequest().with(Question.ADMINISTRATORS, "1,77");
        assertThat(Judged.by(new TwoAdministrators(), new TwoAdministrators.Setting(2), request)
                        .lines())
                .containsExactly("breached administrators");
    }

    @Test
    void nobodyIsNotEnough() {
        assertThat(Judged.by(new TwoAdministrators(), new TwoAdministrators.Setting(2), aBlankOne())
                        .whats())
                .containsExactly("The policy wants 2 administrators, and nobody is named.");
    }
}
