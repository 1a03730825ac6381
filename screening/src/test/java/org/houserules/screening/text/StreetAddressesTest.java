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
                "they live at 2 the avenue|2 the avenue",
                "We live at 42 St Mary's Road|42 St Mary's Road",
                "drop him at 5 St. John's Avenue please|5 St. John's Avenue",
                "Party at 12 St Peters Close|12 St Peters Close",
                "9 The Ridgeway|9 The Ridgeway",
                "come to 5 The Spinney|5 The Spinney",
                "send cards to 3 The Paddock, Long Marsh|3 The Paddock",
                "our house is 4 Beacon Heights|4 Beacon Heights",
                "a card to 10 Station Approach|10 Station Approach",
                "Send it to 2 Mount Pleasant, Quillford|2 Mount Pleasant",
                "kit to 7 Meadow Fold|7 Meadow Fold",
                "pick up from 6 Hawthorn Garth|6 Hawthorn Garth",
                "Kit is at 19 Marsh Bank|19 Marsh Bank",
                "He is at 66 Brook Vale with his gran|66 Brook Vale",
                "you can find us at 12 Lower Moor|12 Lower Moor",
                "Ours is 15 Heol y Bont|15 Heol y Bont",
                "My address: 8 Ffordd Las, Quillford|8 Ffordd Las",
                "come to 12 elm drive at 6|12 elm drive",
                "party at 27 priory close|27 priory close",
                "its 33 kings court|33 kings court",
                "my address is 6 rowan way|6 rowan way",
                "he lives at 12 Sponsored Walk|12 Sponsored Walk"
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
                "1 The Park\n2 The Court",
                "Fri 12 Sponsored Walk, Mon 15 Safari Park, Thu 18 Christmas Parade",
                "Thursday 8 Water Park trip",
                "June 9 Nature Walk, June 16 Town Walk",
                "Week 3 Welly Walk",
                "Day 2 Village Green",
                "Sat 13 Castle Hill and Mon 1 Kew Gardens",
                "We sent 12 Food Bank boxes",
                "Meet at 2 Playing Fields.",
                "Our 5 Step Approach",
                "Reach for 10 Great Heights today",
                "from 9 to 12 Lower Fields.",
                "Level 3 Mount Everest",
                "at 10 gates close",
                "at 3 doors close, at 4 we drive",
                "It is 10 min drive from school",
                "3 tickets to 3 either way, thanks",
                "meet at 7 tennis court, at 5",
                "it is 2 nil close at half time",
                "Applications to 12 voting close.",
                "2 St George's Day parades",
                "Come at 10 St Mary's Church",
                "At 6 St Mary's Gate opens",
                "YEARS 10 AND 11: CAR PARK CLOSED",
                "1 Maes and 2 stryd"
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
