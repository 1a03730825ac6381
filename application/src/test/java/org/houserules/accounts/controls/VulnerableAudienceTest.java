package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.houserules.accounts.requests.AsksSigner.Statement;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.junit.jupiter.api.Test;

final class VulnerableAudienceTest {
    private static final VulnerableAudience.Setting HEAD = new VulnerableAudience.Setting(Role.HEADTEACHER);

    private static Judged judged(ARequest request) {
        return Judged.by(new VulnerableAudience(), HEAD, request);
    }

    @Test
    void aYesHasToBeExplained() {
        ARequest yes = aRequest().with(Question.VULNERABLE, "yes");
        assertThat(judged(yes).lines()).containsExactly("breached vulnerable-why");
        assertThat(judged(yes.with(Question.VULNERABLE_WHY, "They asked for it."))
                        .lines())
                .containsExactly("met vulnerable-why");
    }

    @Test
    void aNoMeetsItAndSilenceCannotBeTold() {
        assertThat(judged(aRequest()).lines()).containsExactly("met vulnerable");
        assertThat(judged(aBlankOne()).lines()).containsExactly("cannot-tell vulnerable");
    }

    @Test
    void onlyAYesAsksForAdviceInWriting() {
        assertThat(new VulnerableAudience()
                        .asks(aRequest().with(Question.VULNERABLE, "yes").request(), HEAD))
                .singleElement()
                .satisfies(asked -> assertThat(asked.inWriting()).isTrue())
                .extracting(Statement::role)
                .isEqualTo(Role.HEADTEACHER);
        assertThat(new VulnerableAudience().asks(aRequest().request(), HEAD)).isEmpty();
        assertThat(new VulnerableAudience().asks(aBlankOne().request(), HEAD)).isEmpty();
    }
}
