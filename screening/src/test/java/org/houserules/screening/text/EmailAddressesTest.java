package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses half in words, and websites that a sentence names behind "at". */
class EmailAddressesTest {
    private static final RuleScreening SCREENING = Sentences.screening();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "samp2014 at gmail.com|samp2014 at gmail.com",
                "samp2014(at)gmail.com|samp2014(at)gmail.com",
                "samp2014[at]example.org|samp2014[at]example.org",
                "Mail samp2014 (at) example.org today|samp2014 (at) example.org",
                "samp2014@gmail dot com|samp2014@gmail dot com",
                "samp2014@gmail (dot) com|samp2014@gmail (dot) com",
                "samp2014@outlook dot co dot uk|samp2014@outlook dot co dot uk",
                "samp2014 @ gmail . com|samp2014 @ gmail . com",
                "samp2014@outlook . co . uk|samp2014@outlook . co . uk",
                "samp2014@gmail\u200b.com|samp2014@gmail\u200b.com",
                "sa\u200bmp@gmail.com|sa\u200bmp@gmail.com",
                "samp_le at example.org|samp_le at example.org",
                "jane.doe at example.org.|jane.doe at example.org",
                "it is kate at gmail.com|kate at gmail.com",
                "joe.bloggs (at) example (dot) org|joe.bloggs (at) example (dot) org",
                "sunita dot rao at gmail dot com|sunita dot rao at gmail dot com",
                "it is tom dot w dot hale at btinternet dot com|tom dot w dot hale at btinternet dot com",
                "write to fran underscore k at outlook dot com|fran underscore k at outlook dot com",
                "hannah_b AT icloud DOT com|hannah_b AT icloud DOT com",
                "hannah.b at example.com|hannah.b at example.com",
                "hannahb @gmail.com|hannahb @gmail.com",
                "hannah-b @ example.com|hannah-b @ example.com"
            })
    void anAddressIsFoundAsAWhole(String text, String part) {
        assertThat(found(text)).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meet at example.org",
                "look at bbc.co.uk",
                "we looked at gov.uk today",
                "look (at) bbc.co.uk",
                "sign up at gmail.com",
                "log in at outlook.com",
                "Read about COVID19 at bbc.co.uk",
                "covid19 at example.org",
                "Year 6 at example.org",
                "KS2 at example.org",
                "on 12.11 at example.org",
                "It is finished.Look at bbc.co.uk",
                "a great day.photos at example.org",
                "see newsletter.pdf at example.org",
                "book via bbc.co.uk at example.org",
                "euro2024 at example.org",
                "bookfair2026 at example.org",
                "Thanks @school . Come again",
                "Jo @school . net profit",
                "Thanks to Sue @school . To be continued",
                "follow us @school dot com",
                "the fair @ school dot com",
                "5 @ school dot com",
                "❤️@school.com",
                "office at quillfeather.example",
                "office(at)quillfeather.example",
                "office@quillfeather dot example",
                "Fair @2.30pm in the hall",
                "Meet @10.30am by the gate",
                "Matinee @1.15 and evening show @7.00",
                "Disco@6.30pm",
                "Open evening@5.30",
                "Thanks to @cafe.rosso for the cakes",
                "The choir sang with @opera.north",
                "my insta is @milliemoo.2011",
                "Ask us @school.org",
                "The doors open at 7.30 p.m at example.org",
                "the dot. Look at school dot com"
            })
    void whereSomethingIsToBeSeenIsQuiet(String text) {
        assertThat(found(text)).isEmpty();
    }

    private static List<String> found(String text) {
        return SCREENING.screen(text).findings().stream()
                .filter(finding -> finding.detail().equals("e-mail"))
                .map(finding -> finding.where().in(text))
                .toList();
    }
}
