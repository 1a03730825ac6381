package org.houserules.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Settings SETTINGS = new Settings(7, 8, 20, 10, 2, 4, 6);

    @Test
    void anOrdinaryPostWeighsMore() {
        assertThat(SETTINGS.tuningWeight(ours("ordinary/fair", "quiet"), TextKind.THREAT))
                .isEqualTo(3);
        assertThat(SETTINGS.tuningWeight(ours("threat/fair", "quiet"), TextKind.THREAT))
                .isEqualTo(1);
    }

    @Test
    void thatAThreatIsNoSelfHarmWeighsLess() {
        Sample threat = ours("threat/gate", "threat");

        assertThat(SETTINGS.tuningWeight(threat, TextKind.SELF_HARM)).isEqualTo(0.25f);
        assertThat(SETTINGS.tuningWeight(threat, TextKind.THREAT)).isEqualTo(1);
        assertThat(SETTINGS.tuningWeight(ours("self-harm/poem", "self-harm"), TextKind.SELF_HARM))
                .isEqualTo(1);
    }

    private static Sample ours(String group, String label) {
        return new Sample("ours", group, true, Lessons.labels(label), "a text");
    }
}
