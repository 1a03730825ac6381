package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidentialTermsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Project Lighthouse", "PROJECT LIGHTHOUSE", "prójéct lighthouse", "Project-Lighthouse's"})
    void aTermIsFoundHoweverItIsWritten(String text) {
        assertThat(Sentences.screening().screen(text).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.detail()).isEqualTo("school-term"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Our project on the lighthouse", "Projects Lighthouse", "Project Lighthouses"})
    void onlyWholeWordsCount(String text) {
        assertThat(Sentences.screening().screen(text).findings()).isEmpty();
    }

    @Test
    void aTermMayCarryItsClass() {
        assertThat(Sentences.screening().screen("blue heron").findings())
                .extracting(TextFinding::detail)
                .containsExactly("commercially-sensitive");
    }
}
