package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.houserules.accounts.requests.Question;
import org.junit.jupiter.api.Test;

final class TermsOfUseTest {
    @Test
    void onlyAYesMeetsIt() {
        assertThat(Judged.by(new TermsOfUse(), aRequest().with(Question.TERMS, "yes"))
                        .lines())
                .containsExactly("met terms");
        assertThat(Judged.by(new TermsOfUse(), aRequest().with(Question.TERMS, "no"))
                        .lines())
                .containsExactly("breached terms");
        assertThat(Judged.by(new TermsOfUse(), aBlankOne()).lines()).containsExactly("cannot-tell terms");
    }
}
