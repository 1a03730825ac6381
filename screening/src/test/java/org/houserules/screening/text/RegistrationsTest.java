package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Registrations of cars, and the dates and times that look like them. */
class RegistrationsTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reg bd51 smr nearly hit my daughter|bd51 smr",
                "blue van OY 18 LLM at the gates|OY 18 LLM",
                "my car is ab 12 cde|ab 12 cde",
                "KR19 ZZP|KR19 ZZP",
                "ON14 MAY|ON14 MAY",
                "the Fiesta F247 KDL|F247 KDL",
                "the estate F247 KDL|F247 KDL",
                "car ABC 123D|ABC 123D"
            })
    void aRegistrationIsFound(String text, String part) {
        assertThat(found(text)).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPORTS DAY ON 14 MAY",
                "RETURN ALL SLIPS BY 12 DEC",
                "SCHOOL CLOSED FROM 01 SEP TO 05 SEP",
                "WE OPEN AT 10 AND CLOSE AT 12 FOR LUNCH",
                "The car park opens at 10 and closes at 12 for the fair",
                "Car boot sale on 14 May",
                "Dates are as follows: 10 Sep to 18 Dec",
                "Mini golf on 12 Jul",
                "The estate walk starts at 10 and ends by 12",
                "Van hire was £80 of 12 new chairs to 20 men",
                "Winners as follows: Ash on 42 and Elm on 39 pts",
                "CAR PARK OFF THE A10 AND A12",
                "our private course fee is ab12cde",
                "THE VAN LEAVES AT 10 OUR TIME"
            })
    void datesTimesAndCountsAreQuiet(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.detail().equals("registration"))
                .map(finding -> finding.where().in(text))
                .toList();
    }
}
