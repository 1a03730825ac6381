package org.houserules.health.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houserules.health.SoundPolicy;
import org.junit.jupiter.api.Test;

class MissingTopicsTest {
    private static final String ON_AI = "Nobody puts a pupil's picture into generative AI.";

    private static List<String> missing(String instead) {
        return SoundPolicy.check(SoundPolicy.TEXT.replace(ON_AI, instead)).findings().stream()
                .filter(finding -> finding.kind().word().equals("missing-topic"))
                .map(Finding::what)
                .toList();
    }

    @Test
    void aPolicyThatSpeaksOfEverythingMissesNothing() {
        assertThat(missing(ON_AI)).isEmpty();
    }

    @Test
    void alternativeTextOfAPictureIsNoPictureThatWasAltered() {
        assertThat(missing("There is alternative text on each picture."))
                .containsExactly("generative AI and altered images");
        assertThat(missing("Nobody alters a pupil's picture.")).isEmpty();
    }
}
