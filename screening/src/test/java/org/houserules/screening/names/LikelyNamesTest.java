package org.houserules.screening.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.houserules.screening.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikelyNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Well done Zorblax on your medal        > Zorblax
            Well done Zorblax Quimblewick          > Zorblax Quimblewick
            Congratulations to Anouk O'Wobble!     > Anouk O'Wobble
            Amelia Hartley won the race            > Amelia Hartley
            The race was won by Amelia Baker       > Amelia Baker
            We thank Thomas for his help           > Thomas
            The poem by Zbigniew Łopatka was read  > Zbigniew Łopatka
            Happy birthday Perpetua                > Perpetua
            Barnaby Threadgold-Moss sang           > Barnaby Threadgold-Moss
            Oliver's model is on show              > Oliver
            Amelia and Jack won                    > Amelia|Jack
            """)
    void marksWhatLooksLikeAName(String text, String names) {
        assertThat(marked(text)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Summer Fair on Saturday",
                "Year 6 Residential",
                "Christmas Jumper Day",
                "World Book Day",
                "Parents' Evening Tickets",
                "School is closed on Monday 7 June.",
                "Well done Year 6!",
                "Well done to everyone",
                "Well Done Team",
                "Congratulations to our Netball Team",
                "Harvest Festival at the church",
                "The Summer Fair was great fun.",
                "Sports Day is on Friday; bring a Water Bottle.",
                "We visited Victoria Park today.",
                "Happy St George's Day to all",
                "Our class read Charlotte's Web.",
                "Mrs Wafflestone teaches music.",
                "Please use Google Classroom and Microsoft Teams.",
                "Hope to see you there",
                "Reception Phonics Workshop",
                "Spring Term Dates",
                "Thank you to the PTA for the Easter Raffle.",
                "NEW MENU FROM MONDAY",
                "Follow us on Facebook",
                "Forest School starts in April.",
                "I hope you enjoy the Nativity Play.",
                "Red Nose Day",
                "May half-term begins on Friday.",
                "Residential Packing List",
                "",
            })
    void ordinaryAnnouncementsStayUnmarked(String text) {
        assertThat(marked(text)).isEmpty();
    }

    @Property(tries = 300)
    void marksLieInsideAnyText(@ForAll String text) {
        assertThat(LikelyNames.in(text, Tokens.of(text)))
                .allSatisfy(span -> assertThat(span.to()).isLessThanOrEqualTo(text.length()));
    }

    private static String marked(String text) {
        return LikelyNames.in(text, Tokens.of(text)).stream()
                .map(span -> span.in(text))
                .collect(Collectors.joining("|"));
    }
}
