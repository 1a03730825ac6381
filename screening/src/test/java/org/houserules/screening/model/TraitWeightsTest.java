package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TraitWeightsTest {
    private static float[] table(int seed) {
        Random random = new Random(seed);
        float[] table = new float[Traits.PLACES];
        for (int place = 0; place < table.length; place++) {
            table[place] = half(random.nextFloat() - 0.5f);
        }
        return table;
    }

    /** As training leaves it. */
    private static float half(float number) {
        return Float.float16ToFloat(Float.floatToFloat16(number));
    }

    @Test
    void allKindsTogetherAreToldAsEachByItself() {
        List<float[]> tables = List.of(table(1), table(2), table(3));
        int[] traits = Traits.of("see you at the match on Saturday");

        assertThat(TraitWeights.of(tables).sums(traits))
                .containsExactly(tables.stream()
                        .mapToDouble(table -> TraitWeights.sum(table, traits))
                        .toArray());
    }

    @Test
    void aTextWithoutTraitsWeighsNothing() {
        assertThat(TraitWeights.of(List.of(table(1))).sums(new int[0])).containsExactly(0);
    }
}
