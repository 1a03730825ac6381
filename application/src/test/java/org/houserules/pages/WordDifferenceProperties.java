package org.houserules.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.houserules.pages.WordDifference.Kind;
import org.houserules.pages.WordDifference.Piece;

class WordDifferenceProperties {
    @Property
    void bothTextsAreInTheDifference(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Piece> pieces = WordDifference.between(before, after);

        assertThat(words(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(words(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    @Example
    void oneSentenceIsReplaced() {
        assertThat(WordDifference.between("Thank you. See you soon!", "Thank you. They go on Friday."))
                .containsExactly(
                        new Piece(Kind.KEPT, "Thank you. "),
                        new Piece(Kind.REMOVED, "See you soon!"),
                        new Piece(Kind.ADDED, "They go on Friday."));
    }

    @Example
    void aWholeBookIsComparedInAMoment() {
        String before = "one two three ".repeat(7_000);
        String after = "three two one ".repeat(7_000);

        assertThat(words(WordDifference.between(before, after), Kind.REMOVED)).isEqualTo(after);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'b', ' ', '\n').ofMaxLength(30);
    }

    private static String words(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::words)
                .collect(Collectors.joining());
    }
}
