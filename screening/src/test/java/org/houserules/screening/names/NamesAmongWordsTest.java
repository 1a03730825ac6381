package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that stand in ordinary words, in sayings, stories, places and months. */
class NamesAmongWordsTest {
    private static final NameIndex INDEX = NameIndex.of(
            Stream.of(
                            "Fiona Gruffle",
                            "Donald Wibble",
                            "Ismail Wibble",
                            "Eduardo Wibble",
                            "Amelia Gruffle",
                            "Jan Gruffle",
                            "Jun Wibble",
                            "Mehmet Wibble",
                            "Konstantinos Wibble",
                            "Isa Wibble",
                            "Simran Wibble",
                            "Violet Wibble",
                            "Henry Wibble",
                            "Harpreet Wibble",
                            "Gift Wibble",
                            "Comfort Wibble",
                            "Praise Wibble",
                            "Finn English",
                            "Lucy Ball",
                            "Noah Warner",
                            "Isla Potter",
                            "Sam Tripp",
                            "Morgan Hicks",
                            "Leslie Wibble",
                            "Summer Day",
                            "Poppy Field",
                            "Holly Wood",
                            "Eve Christmas",
                            "Mark Stanley",
                            "Jack Wibble",
                            "Alice Wibble",
                            "Charlie Wibble",
                            "Mary Wibble",
                            "Joseph Wibble",
                            "Skye Wibble",
                            "Paris Delacroix",
                            "Ben Hayes")
                    .map(NamesAmongWordsTest::pupil)
                    .toList(),
            List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Fi came first               > Fi GIVEN
            well done fi                > fi GIVEN
            #WellDoneAmelia             > Amelia GIVEN
            amelia2012 was mean         > amelia GIVEN
            Well doneAmelia             > Amelia GIVEN
            Sam7 was mean               > Sam GIVEN
            Jan is ill                  > Jan GIVEN
            Jan punched me              > Jan GIVEN
            My friend jan hit me        > jan GIVEN
            A poem by Jan               > Jan GIVEN
            Isa is nice                 > Isa GIVEN
            My friend isa hit me        > isa GIVEN
            Henry hit me                > Henry GIVEN
            Well done Amelia XX         > Amelia GIVEN
            Gift took my bag            > Gift GIVEN
            Praise was crying           > Praise GIVEN
            Well done Lucy Ball         > Lucy Ball FULL
            Comfort Wibble sang         > Comfort Wibble FULL
            Noah Warnr hit me           > Noah Warnr FULL typo
            noah warnr hit me           > noah warnr FULL typo
            Noah warner hit me          > Noah warner FULL
            isla poter hit me           > isla poter FULL typo
            isla potters mum            > isla potters FULL typo
            Ben Hays                    > Ben Hays FULL typo
            ben hays                    > ben hays FULL typo
            Noah warned us about ice    > Noah GIVEN
            NOAH WARNED US              > NOAH GIVEN
            We gave Noah warmer clothes > Noah GIVEN
            Isla hotter than the sun    > Isla GIVEN
            Isla pottered about         > Isla GIVEN
            sam tripped over            > sam GIVEN
            Morgan ticks every box      > Morgan GIVEN
            mark stanley hit me         > mark stanley FULL
            We clapped Mark Stanley     > Mark Stanley FULL
            Well done summer day        > summer day FULL
            Today poppy field hit me    > poppy field FULL
            Holly Wood came first       > Holly Wood FULL
            Eve Christmas sang          > Eve Christmas FULL
            Late: Christmas, Eve        > Christmas, Eve FULL
            Alice in Year 3             > Alice GIVEN
            Jack and the boys hit me    > Jack GIVEN
            Mary and Joseph won         > Mary GIVEN; Joseph GIVEN
            Skye is in my class         > Skye GIVEN
            We clapped Skye             > Skye GIVEN
            In Paris's hand             > Paris GIVEN
            In Paris Delacroix's hand   > Paris Delacroix FULL
            """)
    void findsTheName(String text, String found) {
        assertThat(told(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Wi-Fi is slow",
                "the wi-fi is slow",
                "We read sci-fi books",
                "SCI-FI",
                "McDonald's is open",
                "Old MacDonald had a farm",
                "#OldMacDonald",
                "Come at 3ish or 7ish",
                "EduLink is down",
                "The closing date is 15 Jan",
                "Deadline: 15 Jan",
                "15th jan",
                "Jan sales are on",
                "See you in Jan",
                "The fair is on 3 Jun",
                "Send me a memo",
                "Dinos and dragons",
                "It was very hilly",
                "A cash ISA",
                "Bring a SIM card",
                "Ow that must hurt",
                "Lo and behold, the bus came",
                "We swam in Loch Ness",
                "Henry VI is a hard play",
                "HENRY VI",
                "Henry VIII had six wives",
                "Harps and violins",
                "the gift shop was shut",
                "Gift aid forms",
                "Comfort food on the menu",
                "GCSE English results",
                "My English teacher",
                "English homework",
                "In English we read a book",
                "Ball games",
                "Praise the Lord",
                "Les Mis",
                "Les Mis was lovely",
                "a lovely summer day",
                "We made a poppy field",
                "the poppy field was red",
                "hollywood style",
                "On Christmas eve we sang",
                "See you on Christmas Eve",
                "CHRISTMAS EVE",
                "New Year's Eve",
                "Jack and the Beanstalk",
                "We read Alice in Wonderland",
                "Charlie and the Chocolate Factory",
                "Mary and Joseph and the donkey sang",
                "Jack of all trades",
                "the Isle of Skye",
                "In Skye we saw seals",
                "We went to Paris",
                "Our trip to Paris is on Friday",
                "We drove to Skye"
            })
    void staysQuiet(String text) {
        assertThat(told(text)).isEmpty();
    }

    private static String told(String text) {
        return INDEX.find(text).stream()
                .map(mention -> mention.where().in(text) + " " + mention.form() + (mention.typo() ? " typo" : ""))
                .collect(Collectors.joining("; "));
    }

    private static KnownName pupil(String name) {
        int blank = name.indexOf(' ');
        return SampleRoll.pupil(name, name.substring(0, blank), name.substring(blank + 1));
    }
}
