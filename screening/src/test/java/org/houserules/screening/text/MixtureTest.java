package org.houserules.screening.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class MixtureTest {
    private static final Mixture MIXTURE =
            new Mixture(new Rule(TextKind.THREAT, "mixed", Urgency.NOW, 0.7, "A threat."), List.of(1, 2, 3), List.of());

    private static BitSet words(int... numbers) {
        BitSet words = new BitSet();
        Arrays.stream(numbers).forEach(words::set);
        return words;
    }

    @Test
    void oneWordOfSeveralSortsIsNoMixture() {
        assertThat(MIXTURE.isOfSeveralWords(List.of(words(0), words(0), words(0))))
                .isFalse();
        assertThat(MIXTURE.isOfSeveralWords(List.of(words(0, 1), words(0, 1), words(0, 1))))
                .isFalse();
    }

    @Test
    void aSortGivesWayToOneThatHasNoOtherWord() {
        assertThat(MIXTURE.isOfSeveralWords(List.of(words(0, 1), words(0, 2), words(0))))
                .isTrue();
    }

    @Test
    void aSortWithoutAWordIsMissed() {
        assertThat(MIXTURE.isOfSeveralWords(List.of(words(0), words(), words(1))))
                .isFalse();
    }

    @Test
    void oneWordIsNoThreatHoweverManySortsItBelongsTo() {
        assertThat(Sentences.screening()
                        .screen("Poison in the sherry trifle, and a limp")
                        .findings())
                .noneMatch(finding -> finding.kind() == TextKind.THREAT);
    }
}
