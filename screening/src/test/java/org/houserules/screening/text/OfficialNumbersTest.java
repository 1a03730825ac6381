package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of offices, and the dates and telephones that look like them. */
class OfficialNumbersTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AB 12 34 56 C|AB 12 34 56 C",
                "ab123456c|ab123456c",
                "AB-12-34-56-C|AB-12-34-56-C",
                "QQ 12 34 56 C is my NI number|QQ 12 34 56 C",
                "UPN Z999999999999|Z999999999999",
                "A823456789012|A823456789012",
                "NHS no 943 476 5919|943 476 5919"
            })
    void aNumberIsFound(String text, String part) {
        assertThat(found(text)).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T: 01632 960500 E: office",
                "T 01632 960500 W example.org",
                "t: 01632960500 f: 01632960500",
                "The trip is on 12.10.26. A coach leaves",
                "due by 03/10/26. A reminder",
                "by 14/05/26 a.m.",
                "moved to 14.05.26, a Thursday",
                "on 12 10 26 a success",
                "By 14 05 26 a note",
                "BY 14 05 26 A NOTE",
                "Sa 12 10 26 a day off"
            })
    void telephonesAndDatesAreQuiet(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.detail().equals("official-number"))
                .map(finding -> finding.where().in(text))
                .toList();
    }
}
