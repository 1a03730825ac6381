package org.houserules.screening;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "Łopatka, lopatka", "ÉLODIE, elodie", "O’Wobble, owobble", "O´Wobble, owobble", "Ame\u200Blia, amelia",
        "Ame\u00ADlia, amelia", "\u0410melia, amelia", "Strauß, strauss", "\uD835\uDC00melia, amelia", "ﬁnn, finn",
        "Ame\u3164lia, amelia", "Ame\uDB40\uDD00lia, amelia", "Søren, soren", "Ａmelia, amelia"
    })
    void aWordIsBroughtToTheFormInWhichItIsCompared(String written, String folded) {
        assertThat(Fold.fold(written)).isEqualTo(folded);
    }

    @Test
    void aLetterThatDecomposesIntoASpaceLeavesNone() {
        assertThat(Fold.fold("a\u037A")).doesNotContain(" ");
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String word) {
        assertThat(Fold.fold(Fold.fold(word))).isEqualTo(Fold.fold(word));
    }
}
