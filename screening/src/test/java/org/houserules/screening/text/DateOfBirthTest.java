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
                "d.o.b: 12 March 2015|d.o.b: 12 March 2015",
                "D.O.B 12.03.15|D.O.B 12.03.15",
                "D.O.B.: 12/03/2015|D.O.B.: 12/03/2015",
                "d.o.b. 3rd of May|d.o.b. 3rd of May",
                "DOB: 12-Apr-14|DOB: 12-Apr-14",
                "D.O.B. 17th Feb 2013|D.O.B. 17th Feb 2013",
                "Her date of birth is 14/03/2016|date of birth is 14/03/2016",
                "date of birth: 3rd of June 2009|date of birth: 3rd of June 2009",
                "his date of birth is the 11th of Feb 2016|date of birth is the 11th of Feb 2016",
                "he was born on 5th May 2012|born on 5th May 2012",
                "she was born on 12 April 2014 in town|she was born on 12 April 2014",
                "born 23 November 2019, now seven|born 23 November 2019",
                "my birthday is March 4th and i'll be 13|my birthday is March 4th",
                "Her birthday is on May 3rd|Her birthday is on May 3rd",
                "his birthday is on the 9th of June|his birthday is on the 9th of June"
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
                "Section D, O and B. 12/03/2026",
                "Children born on 1 September 2022 start this year",
                "For pupils who were born on or after 2 September 2020",
                "Queen Victoria was born on 24 May 1819",
                "My birthday is my favourite day",
                "The school's birthday is on 3 May"
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
