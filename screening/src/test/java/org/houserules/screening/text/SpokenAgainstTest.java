package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenAgainstTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A man on the bus called my daughter a paki and nobody said a word.",
                "Saying \"all Muslims are terrorists\" is hateful and it ends here.",
                "Please stop calling him a retard.",
                "You can't just say \"poof\" and call it banter.",
                "Whoever sprayed \"faggot\" on our gate has been reported to the police.",
                "Nobody should ever hear the word tranny in this school."
            })
    void abuseThatIsReportedOrCondemnedIsLookedAtLater(String text) {
        assertThat(SpokenAgainst.in(text)).isTrue();
        assertThat(SCREENING.screen(text).findings())
                .isNotEmpty()
                .allMatch(finding -> finding.urgency() == Urgency.NORMAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "you dirty paki",
                "All Muslims are terrorists.",
                "What a retard you are.",
                "Go back to your own country, you faggot."
            })
    void abuseThatIsSaidIsNot(String text) {
        assertThat(SpokenAgainst.in(text)).isFalse();
        assertThat(SCREENING.screen(text).findings()).anyMatch(finding -> finding.urgency() == Urgency.SOON);
    }

    @Test
    void whatAChildAtRiskReportsStaysUrgent() {
        String text = "He told me he would kill me and he called me a slag. It's bullying.";
        assertThat(SCREENING.screen(text).findings())
                .anyMatch(finding -> finding.kind() == TextKind.THREAT && finding.urgency() == Urgency.NOW);
    }
}
