package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What another reader sees of a text beside the rules. */
class OwnWordsTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @ValueSource(
            strings = {"01632 960100", "+44 1632 960100", "1 Feather Lane", "LS6 9ZZ", "office@quillfeather.example"})
    void theSchoolsOwnDetailsAreReplacedByWordsOfTheSameLength(String own) {
        String seen = SCREENING.forAnother("Find us: " + own + ", all day. Bring a friend.");

        assertThat(seen)
                .doesNotContain(own)
                .hasSameSizeAs("Find us: " + own + ", all day. Bring a friend.")
                .startsWith("Find us: ")
                .endsWith(", all day. Bring a friend.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"07700 900123", "14 Mill Lane", "SK14 2QT", "zelda@mail.com"})
    void thoseOfOthersStay(String others) {
        assertThat(SCREENING.forAnother("Find us: " + others)).isEqualTo("Find us: " + others);
    }

    @Test
    void aSchoolWithoutDetailsChangesNothing() {
        RuleScreening none = RuleScreening.of(OwnDetails.none(), List.of(), List.of());

        assertThat(none.forAnother("Ring 01632 960100")).isEqualTo("Ring 01632 960100");
    }

    @Test
    void aTextThatIsTooLongKeepsItsLength() {
        String text = "Ring 01632 960100. " + "a".repeat(TextScreening.LONGEST);

        assertThat(SCREENING.forAnother(text)).hasSameSizeAs(text).doesNotContain("960100");
    }
}
