package org.houserules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final List<String> KEYS = List.of("author", "account", "goes-out", "pictures", "text", "x");

    enum Sign {
        PLAIN,
        GIVEN_NAME,
        OTHER_SCHOOL_PUPIL,
        X
    }

    @Property
    void aWordIsFoundByHowItIsWritten(@ForAll Sign sign) {
        assertThat(Words.find(Sign.class, Words.of(sign))).contains(sign);
        assertThat(Words.find(Sign.class, " " + Words.of(sign).toUpperCase(Locale.ROOT)))
                .contains(sign);
    }

    @Test
    void constantsAreWrittenInLowerCaseWithHyphens() {
        assertThat(Words.of(Sign.OTHER_SCHOOL_PUPIL)).isEqualTo("other-school-pupil");
        assertThat(Words.find(Sign.class, "given_name")).isEmpty();
        assertThat(Words.find(Sign.class, "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "athor, author",
        "auhtor, author",
        "authors, author",
        "Author, author",
        "acount, account",
        "goesout, goes-out",
        "goes_out, goes-out",
        "picture, pictures",
        "txet, text"
    })
    void theNearestKnownWordIsFound(String written, String meant) {
        assertThat(Words.nearest(written, KEYS)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"banana", "''", "y", "pic", "approval"})
    void aWordThatIsNotNearHasNone(String written) {
        assertThat(Words.nearest(written, KEYS)).isEmpty();
    }

    @Test
    void aVeryLongWordIsNotSearchedFor() {
        assertThat(Words.nearest("author".repeat(100_000), KEYS)).isEmpty();
    }

    @Property
    boolean oneLetterTooManyIsAlwaysFound(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 20) String known,
            @ForAll @IntRange(max = 20) int at,
            @ForAll @CharRange(from = 'a', to = 'z') char extra) {
        int place = Math.min(at, known.length());
        String typed = known.substring(0, place) + extra + known.substring(place);

        return Words.nearest(typed, List.of(known)).equals(java.util.Optional.of(known));
    }
}
