package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aBlankOne;
import static org.houserules.accounts.controls.ARequest.aRequest;

import org.houserules.accounts.requests.Question;
import org.junit.jupiter.api.Test;

final class SecurityMeasuresTest {
    @Test
    void theyAreSaid() {
        assertThat(Judged.by(new SecurityMeasures(), aRequest().with(Question.SECURITY, "A closed group."))
                        .lines())
                .containsExactly("met security");
        assertThat(Judged.by(new SecurityMeasures(), aBlankOne()).lines()).containsExactly("breached security");
        assertThat(Judged.by(new SecurityMeasures(), aRequest().with(Question.SECURITY, " \n "))
                        .lines())
                .containsExactly("breached security");
    }
}
