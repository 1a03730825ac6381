package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers as people write them, and the numbers of a school that are none. */
class TelephonesTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1. 07700 900142|07700 900142",
                "call me 07700,900,142|07700,900,142",
                "07700_900_142 is me|07700_900_142",
                "07700—900—142 from mum|07700—900—142",
                "It is 07700 • 900 • 142|07700 • 900 • 142",
                "my number is 960214|960214",
                "his number is 960 214|960 214",
                "ring 960214 after tea|960214",
                "call 9602 1432|9602 1432",
                "at 3.30 07700 900142|07700 900142",
                "Year 6 - 07700 900142|07700 900142",
                "born 3/4/2015 07700 900142|07700 900142",
                "1. (01632) 960142|(01632) 960142",
                "12/11/2026 020 7946 0012|020 7946 0012",
                "1. +44 7700 900142|+44 7700 900142",
                "1. 44 7700 900142|44 7700 900142",
                "447700900142|447700900142",
                "44 7700 900142|44 7700 900142",
                "wa.me/447700900142|447700900142",
                "https://wa.me/33199001234|33199001234",
                "7700 900142|7700 900142",
                "text me on 7700 900 142|7700 900 142",
                "Jo's number is 7700900142|7700900142",
                "＋44 7700 900142|＋44 7700 900142",
                "Ring 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟒𝟐 now|𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟒𝟐",
                "1. 𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟒𝟐|𝟎𝟕𝟕𝟎𝟎 𝟗𝟎𝟎𝟏𝟒𝟐",
                "at six oh seven seven double oh nine hundred one four two|oh seven seven double oh nine hundred one four two",
                "at six oh seven seven double oh nine double oh one four two|oh seven seven double oh nine double oh one four two"
            })
    void aNumberIsFoundAndNothingElse(String text, String part) {
        assertThat(found(text)).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. 01632 960100",
                "Tel: 960100",
                "Phone: 960100 for the office",
                "Ring 01632 960100/960101",
                "Call 116 123 at any time",
                "call 0800 1111",
                "ring 999 or 101",
                "call 116000",
                "The charity number is 1098765",
                "our order number is 960214",
                "Roll call 20/11/2026",
                "Please call 10.30-11.30",
                "ring 1030 - 1130",
                "Curtain call 200300",
                "House points: 01420, 1385, 1377, 140",
                "Raffle: 07123, 07124, 07125",
                "Codes 01632, 96, 01, 42",
                "01632\n01633\n01634",
                "Year 6 - 44 1632 960100",
                "wa.me/441632960100",
                "15/07/2026 0730-1530 100 places",
                "01/07/2026 10.30-1pm",
                "at 9.01 09/2026 10.30",
                "2-0, 020 1234",
                "order 7700 900142",
                "ref 7700900142",
                "call 111 with NHS no 7700900142",
                "a score of 7700900142",
                "Winning tickets 211 023 145 678 90",
                "sort code 20-01-55 01234567",
                "4539 0148 0343 6467",
                "978 0192834567",
                "ISBN-13: 978-0192834567",
                "the points were 7100 250 300",
                "the scores 44 71 65 82 90 33",
                "example.org/447700900142",
                "the code is one zero one one zero one one zero one one one zero",
                "ten nine eight seven six five four three two one zero",
                "we won three nil and two one"
            })
    void whatIsNoTelephoneNumberOrTheSchoolsOwnIsQuiet(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aNumberMayBeBrokenOverTwoLines() {
        assertThat(found("07700\n900142 is my number")).containsExactly("07700\n900142");
    }

    private static List<String> found(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.detail().equals("telephone"))
                .map(finding -> finding.where().in(text))
                .toList();
    }
}
