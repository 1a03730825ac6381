package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InnerLayersTest {
    @Test
    void anOutputIsWrittenAsPartOfTheGraphOfAModel() {
        byte[] shown = InnerLayers.shown(List.of("abc"));

        assertThat(HexFormat.of().formatHex(shown)).isEqualTo("3a07" + "6205" + "0a03" + "616263");
    }

    @Test
    void aLongNameIsCountedInTwoBytes() {
        byte[] shown = InnerLayers.shown(List.of("a".repeat(200)));

        assertThat(Arrays.copyOfRange(shown, 6, 9)).containsExactly(0x0a, (byte) 0xc8, 1);
        assertThat(shown).hasSize(3 + 3 + 3 + 200);
    }

    @Test
    void eachLayerSaysSomethingOfItsOwn() {
        try (Embedding embedding = Embedding.load(Optional.empty(), TunedWeights.none())) {
            float[] numbers = embedding.of("see you after school");
            int width = Embedding.WIDTH;

            assertThat(numbers).hasSize(Embedding.SIZE);
            List<float[]> layers = List.of(
                    Arrays.copyOfRange(numbers, 0, width),
                    Arrays.copyOfRange(numbers, width, 2 * width),
                    Arrays.copyOfRange(numbers, 4 * width, 5 * width),
                    Arrays.copyOfRange(numbers, 5 * width, 6 * width));
            assertThat(layers).doesNotHaveDuplicates().allSatisfy(layer -> {
                assertThat(layer).isNotEqualTo(new float[width]);
                assertThat(layer).doesNotContain(Float.NaN);
            });
        }
    }
}
