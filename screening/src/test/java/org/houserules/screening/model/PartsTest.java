package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PartsTest {
    /** A piece for each two letters of a word, however it is written. */
    private static final Parts PARTS = new Parts(PartsTest::pieces, 126, 2000);

    private static int pieces(String text) {
        int all = 0;
        for (String word : text.split(" ")) {
            all += (word.length() + 1) / 2;
        }
        return Math.min(126, all);
    }

    @Test
    void whatCanBeReadAtOnceIsOnePart() {
        assertThat(PARTS.of("")).containsExactly("");
        assertThat(PARTS.of("four words are short")).containsExactly("four words are short");
        assertThat(PARTS.of("ab ".repeat(126).strip())).hasSize(1);
    }

    @Test
    void whatIsTooMuchIsCutBetweenWords() {
        assertThat(PARTS.of("ab ".repeat(127).strip()))
                .containsExactly("ab ".repeat(126).strip(), "ab");
    }

    @Test
    void aWordThatIsTooLongIsCutWithin() {
        assertThat(PARTS.of("a".repeat(300))).hasSizeGreaterThan(1).allMatch(part -> pieces(part) <= 126);
    }

    @Property
    void everyLetterIsInAPartThatIsReadToItsEnd(@ForAll String text) {
        String plain = String.join(" ", text.strip().split("\\s+"));

        assertThat(String.join("", PARTS.of(plain)).replace(" ", "")).isEqualTo(plain.replace(" ", ""));
        assertThat(PARTS.of(plain)).allMatch(part -> pieces(part) <= 126 && part.length() <= 2000);
    }
}
