package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

class RuleScreeningFuzzTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @FuzzTest
    void anyTextIsScreened(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        assertThat(SCREENING.screen(text).findings())
                .allMatch(finding -> finding.where().to() <= text.length());
        assertThat(Links.in(text)).allMatch(link -> LinkSafety.danger(link.in(text)) != null);
    }
}
