package org.houserules.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static Scored is(double score) {
        return new Scored(true, score);
    }

    private static Scored not(double score) {
        return new Scored(false, score);
    }

    @Test
    void everythingInOrderIsOneAndUpsideDownIsNothing() {
        assertThat(Measures.auroc(List.of(not(0.1), not(0.2), is(0.3), is(0.4))))
                .isEqualTo(1);
        assertThat(Measures.auroc(List.of(is(0.1), is(0.2), not(0.3), not(0.4))))
                .isZero();
    }

    @Test
    void aTieCountsHalf() {
        assertThat(Measures.auroc(List.of(is(0.5), not(0.5)))).isEqualTo(0.5);
        assertThat(Measures.auroc(List.of(is(0.5), not(0.5), not(0.1), is(0.9))))
                .isEqualTo(0.875);
    }

    @Test
    void withoutBothSidesNothingCanBeSaid() {
        assertThat(Measures.auroc(List.of(is(0.5)))).isNaN();
    }

    @Test
    void hitsFalseFlagsAndMissesAreCounted() {
        Measures.Counted counted = Measures.count(List.of(is(0.9), is(0.4), not(0.6), not(0.1), not(0.2)), 0.5);

        assertThat(counted).isEqualTo(new Measures.Counted(1, 1, 1, 2));
        assertThat(counted.precision()).isEqualTo(0.5);
        assertThat(counted.recall()).isEqualTo(0.5);
        assertThat(counted.f1()).isEqualTo(0.5);
        assertThat(counted.falseRate()).isEqualTo(1 / 3.0, within(1e-9));
        assertThat(counted.evenF1()).isEqualTo(1 / (1.5 + 1 / 3.0), within(1e-9));
    }
}
