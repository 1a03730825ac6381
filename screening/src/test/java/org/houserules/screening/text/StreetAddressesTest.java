package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Homes in streets with everyday names, and everyday words that are no street. */
class StreetAddressesTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We live at 12 New Road|12 New Road",
                "I live at 3 The Avenue|3 The Avenue",
                "45 Main Street|45 Main Street",
                "Party at 8 Great North Road on Friday|8 Great North Road",
                "6 May Street|6 May Street",
                "We moved from 12 New Road, Quillford|12 New Road",
                "She lives at 3 The Green|3 The Green",
                "she lives at 14 oak close|14 oak close",
                "she lives at number 14 oak drive.|14 oak drive",
                "he lived at 14 oak grove|14 oak grove",
                "living at 14 oak gardens|14 oak gardens",
                "they live at 14 old oak court|14 old oak court",
                "he lives at 14 oak way|14 oak way",
                "they live at 2 the avenue|2 the avenue"
            })
    void aHomeIsFound(String text, String part) {
        assertThat(found(text)).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5 May Day",
                "the 3 main streets",
                "1 new road opened",
                "Room 12 the court scene",
                "Room 12 The Court Scene",
                "we live at 14 different places close to school",
                "we live at 3 schools close to the sea",
                "we live at 2 camps close together",
                "Saturday 6 May Street Party",
                "6 May Street Party",
                "Saturday 6 May Street, Quillford",
                "Join us on 6 May Street dancers welcome",
                "12 March Road closure",
                "We won 3 First Place ribbons",
                "3 The Road to success",
                "Chapter 3 The Avenue",
                "The band plays live at 7 village green",
                "Hear us live at 8 town square",
                "2 New Road Signs",
                "at 10.30 New Road is closed",
                "Tip 3: The Avenue",
                "3 The Green",
                "1 The Park\n2 The Court"
            })
    void whatIsNoHomeIsQuiet(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.detail().equals("home-address"))
                .map(finding -> finding.where().in(text))
                .toList();
    }
}
