package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aRequest;
import static org.houserules.accounts.controls.ARequest.adults;

import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class VettingPlanTest {
    private static Judged judged(ARequest request) {
        return Judged.by(new VettingPlan(), request);
    }

    @ParameterizedTest
    @EnumSource
    void peopleFromOutsideAreVetted(ReaderKind kind) {
        ARequest request = aRequest().readers(Question.CONTRIBUTORS, adults(kind));
        assertThat(judged(request).lines()).containsExactly((kind.isOutside() ? "breached" : "met") + " vetting");
        assertThat(judged(request.with(Question.VETTING, "The office, by two references."))
                        .lines())
                .containsExactly("met vetting");
    }

    @Test
    void whereNobodyContributesNobodyIsVetted() {
        assertThat(judged(aRequest()).lines()).containsExactly("met vetting");
    }

    @Test
    void whereEverybodyMayAddItsReadersContribute() {
        ARequest open = aRequest().readers(Question.AUDIENCE, adults(ReaderKind.PUBLIC));
        assertThat(judged(open).lines()).containsExactly("met vetting");
        assertThat(judged(open.with(Question.ADD_COMMENTS, "everybody")).lines())
                .containsExactly("breached vetting");
    }

    @Test
    void contributorsWhoAreNotNamedCannotBeTold() {
        assertThat(judged(aRequest().with(Question.ADD_TEXT, "contributors")).lines())
                .containsExactly("cannot-tell contributors");
    }
}
