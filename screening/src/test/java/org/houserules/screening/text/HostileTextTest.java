package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text may be made to be slow: the cost stays linear in its length, whatever is repeated in it. */
class HostileTextTest {
    private static final RuleScreening SCREENING = Sentences.screening();
    private static final int LONG = 1_000_000;
    private static final int RUNS = 2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i will ",
                "if you tell your mum i will ",
                "don't tell your mum or dad that we ",
                "you are such a fucking ",
                "because he or she is a ",
                "Zelda Zelda ",
                "the the of a ",
                "07 ",
                "0",
                "9 0 ",
                "oh seven double ",
                "six oh ",
                "double ",
                "44 7700 90 ",
                "01632 9 ",
                "𝟎",
                "𝟕 ",
                "me.you at b.com ",
                "a.b(at)c.com",
                "@a dot ",
                "@\u200b",
                "live at 1 May Great ",
                "\"said ",
                "'\"“«",
                "f*",
                "a.b@",
                "@",
                "\u200b",
                "a\u200b",
                "k i l l ",
                "https://a.",
                "🍆💦",
                "!",
                "(",
                "A1 1AA ",
                "AB12 CDE car ",
                "x.com/a_1 ",
                "insta: a_b",
                "add me on snap a_1.",
                "07700,900\n",
                "a dot ",
                "at 1 Elm Heights ",
                "5 St ",
                "is 1 elm drive "
            })
    void aMillionCharactersTakeSeconds(String piece) {
        String text = piece.repeat(LONG / piece.length());
        long begun = System.nanoTime();
        Screened screened = SCREENING.screen(text);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
        assertThat(screened.cannotTell()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"i will kill you if ", "he said she said \"you\" ", "0 7 ", "f*ck y0u ", "aaaaaaaaaa", "@a.b "})
    void tenTimesTheLengthTakesAboutTenTimesAsLong(String piece) {
        String text = piece.repeat(TextScreening.LONGEST / piece.length());
        String shorter = piece.repeat(TextScreening.LONGEST / 10 / piece.length());
        fastest(shorter);
        assertThat(fastest(text)).isLessThan(fastest(shorter) * 60 + 50_000_000L);
    }

    /** One vague finding has every other looked at: whether it says the same better. */
    @ParameterizedTest
    @ValueSource(strings = {"@ab ", "you idiot. "})
    void manyFindingsTakeNoLongerForTheirLengthThanFew(String piece) {
        String beginning = "thinspo. ";
        String text = beginning + piece.repeat((TextScreening.LONGEST - beginning.length()) / piece.length());
        String tenth = beginning + piece.repeat(TextScreening.LONGEST / 10 / piece.length());
        fastest(tenth);
        assertThat(fastest(text)).isLessThan(fastest(tenth) * 40 + 500_000_000L);
    }

    private static long fastest(String text) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < RUNS; i++) {
            long begun = System.nanoTime();
            SCREENING.screen(text);
            fastest = Math.min(fastest, System.nanoTime() - begun);
        }
        return fastest;
    }
}
