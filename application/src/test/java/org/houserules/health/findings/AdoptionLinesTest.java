package org.houserules.health.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.health.SoundPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdoptionLinesTest {
    private static boolean isFound(String text) {
        return SoundPolicy.check(text).findings().stream()
                .anyMatch(finding -> finding.kind() == FindingKind.NO_ADOPTION_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adopted by the Governing Body on ____________________",
                "Approved by governors: ……………………",
                "Ratified on ........ day of ................",
                "Signed (Chair of Governors) ______________ Date ________",
                "| Date approved | |",
                "| Adopted on | __________ |"
            })
    void aBlankLineIsFound(String line) {
        assertThat(isFound(SoundPolicy.TEXT + "\n\n" + line + "\n")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adopted by the Governing Body on 3 May 2026",
                "| Date approved | 3 May 2026 |",
                "Agreed / not agreed ........... Signed (Deputy Head) ........ Dated ........",
                "I have read this policy and agreed to it. Signed ........ Date ........",
                "Content is approved by the headteacher before it is put up."
            })
    void whatIsFilledInOrNotForTheAdoptionIsNotFound(String line) {
        assertThat(isFound(SoundPolicy.TEXT + "\n\n" + line + "\n")).isFalse();
    }

    @Test
    void aDocumentWithoutAnyDateIsFound() {
        assertThat(isFound(SoundPolicy.TEXT.replaceAll("Approved by .*", ""))).isTrue();
    }
}
