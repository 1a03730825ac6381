package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of birth behind the short form with points. */
class DateOfBirthTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D.O.B. 12/03/2015|D.O.B. 12/03/2015",
                "d.o.b: 12 March 2015|d.o.b: 12 March",
                "D.O.B 12.03.15|D.O.B 12.03.15",
                "D.O.B.: 12/03/2015|D.O.B.: 12/03/2015",
                "d.o.b. 3rd of May|d.o.b. 3rd of May"
            })
    void aDateIsFound(String text, String part) {
        assertThat(found(text)).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Options A B C D. O B. 12 children came",
                "Vitamins B. 12 children came",
                "Bring the D.O.B.\n12 children came",
                "Please fill in the D.O.B. There were 12 forms.",
                "Section D, O and B. 12/03/2026"
            })
    void otherLettersBeforeANumberAreQuiet(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.detail().equals("date-of-birth"))
                .map(finding -> finding.where().in(text))
                .toList();
    }
}
