package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayerTest {
    private static final Layer LAYER = new Layer(new float[][] {{1, 2}, {10, -20}}, new float[] {0.5f, 0.25f});

    @Test
    void eachUnitTakesItsShareOfEachNumberAndNothingBelowNought() {
        assertThat(LAYER.of(new float[] {1, 0})).containsExactly(1.5f, 2.25f);
        assertThat(LAYER.of(new float[] {0, 1})).containsExactly(10.5f, 0);
    }

    @Test
    void aUnitIsWrittenAsARow() {
        assertThat(LAYER.unit(1)).containsExactly(2, -20);
    }
}
