package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "you're a b!tch|you're a bitch",
                "f u c k off|fuck off",
                "k.y.s. now|kys now",
                "he is a f4gg0t|he is a faggot",
                "soooooo good|soo good",
                "they are 🐀🐀🐀|they are rat",
                "s🅿️🅰️💤|spa sleeping",
                "🇮🇪 won|Ireland won",
                "RT @someone: hello &amp; goodbye|hello & goodbye",
                "see https://school.example/page now|see now",
                "ask office@school.example today|ask today",
                "hеllо|hello",
                "wo\u200brd|word"
            })
    void whatIsDisguisedOrDrawnIsReadAloud(String text, String read) {
        assertThat(PlainWords.of(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Year 7 at 7.30pm, 3rd place", "it cost £4,000", "What an idiot!!!", "4x100m relay", "Plan B"})
    void whatIsOrdinaryStaysAsItIs(String text) {
        assertThat(PlainWords.of(text)).isEqualTo(text);
    }

    @Property
    void anyTextIsRead(@ForAll String text) {
        assertThat(PlainWords.of(text)).doesNotContain("\n");
        assertThat(Traits.of(PlainWords.of(text))).isSorted();
    }

    @Test
    void theCostGrowsWithTheLength() {
        String hostile = "f.u.c.k&#1;@a 🅿 a b ".repeat(50_000);

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> Traits.of(PlainWords.of(hostile)));
    }
}
