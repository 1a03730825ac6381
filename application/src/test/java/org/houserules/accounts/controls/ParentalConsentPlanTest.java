package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.ARequest.aRequest;
import static org.houserules.accounts.controls.ARequest.adults;
import static org.houserules.accounts.controls.ARequest.aged;

import java.util.List;
import org.houserules.accounts.controls.ParentalConsentPlan.Whose;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.junit.jupiter.api.Test;

final class ParentalConsentPlanTest {
    private static final ParentalConsentPlan.Setting BOTH =
            new ParentalConsentPlan.Setting(List.of(Whose.CHILDREN, Whose.ADULTS_WITH_LEARNING_DISABILITIES));
    private static final ParentalConsentPlan.Setting CHILDREN =
            new ParentalConsentPlan.Setting(List.of(Whose.CHILDREN));

    private static Judged judged(ParentalConsentPlan.Setting setting, ARequest request) {
        return Judged.by(new ParentalConsentPlan(), setting, request);
    }

    @Test
    void whereNeitherContributesNothingIsWanted() {
        assertThat(judged(BOTH, aRequest()).lines()).containsExactly("met contributors", "met learning-disabilities");
    }

    @Test
    void childrenWhoContributeNeedAPlan() {
        ARequest pupils = aRequest().readers(Question.CONTRIBUTORS, adults(ReaderKind.PUPILS));
        assertThat(judged(CHILDREN, pupils).lines()).containsExactly("breached consent-plan");
        assertThat(judged(CHILDREN, pupils.with(Question.CONSENT_PLAN, "A letter to sign."))
                        .lines())
                .containsExactly("met consent-plan");
    }

    @Test
    void aContributorUnderEighteenIsAChildOfWhateverKind() {
        assertThat(judged(CHILDREN, aRequest().readers(Question.CONTRIBUTORS, aged(ReaderKind.OTHERS, 17, 30)))
                        .lines())
                .containsExactly("breached consent-plan");
        assertThat(judged(CHILDREN, aRequest().readers(Question.CONTRIBUTORS, aged(ReaderKind.OTHERS, 18, 30)))
                        .lines())
                .containsExactly("met contributors");
    }

    @Test
    void pupilsWhoReadWhatEverybodyMayAddToContribute() {
        ARequest open = aRequest()
                .readers(Question.AUDIENCE, aged(ReaderKind.PUPILS, 14, 16))
                .with(Question.ADD_TEXT, "everybody");
        assertThat(judged(CHILDREN, open).lines()).containsExactly("breached consent-plan");
    }

    @Test
    void adultsWithLearningDisabilitiesNeedAPlan() {
        assertThat(judged(BOTH, aRequest().with(Question.LEARNING_DISABILITIES, "yes"))
                        .lines())
                .containsExactly("met contributors", "breached consent-plan");
    }

    @Test
    void whatIsNotSaidCannotBeTold() {
        assertThat(judged(BOTH, aRequest().without(Question.LEARNING_DISABILITIES))
                        .lines())
                .contains("cannot-tell learning-disabilities");
        assertThat(judged(CHILDREN, aRequest().with(Question.ADD_TEXT, "contributors"))
                        .lines())
                .containsExactly("cannot-tell contributors");
    }
}
