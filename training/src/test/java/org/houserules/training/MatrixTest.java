package org.houserules.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.OnnxFile;
import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final String QUERY = "/encoder/layer.0/attention/self/query/MatMul_quant";

    @Property
    void isWrittenInSevenBitsOfTheLargestOfEachColumn(
            @ForAll @Size(6) List<@FloatRange(min = -3, max = 3) Float> drawn) {
        float[] numbers = new float[drawn.size()];
        IntStream.range(0, numbers.length).forEach(i -> numbers[i] = drawn.get(i));
        Map<String, byte[]> written = new HashMap<>();
        new Matrix("m", numbers, 2).into(written);

        float[] scales = Matrix.floats(of(written, "m_scale"));
        byte[] whole = of(written, "m_quantized");
        assertThat(scales).hasSize(2);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(whole[i]).isBetween((byte) -64, (byte) 64);
            assertThat(whole[i] * scales[i % 2]).isCloseTo(numbers[i], within(scales[i % 2]));
        }
    }

    private static byte[] of(Map<String, byte[]> written, String name) {
        return Objects.requireNonNull(written.get(name), name);
    }

    /** Half a step, and what the product itself is rounded by. */
    private static Offset<Float> within(float scale) {
        return Offset.offset(scale * 0.51f + Float.MIN_NORMAL);
    }

    @Test
    void oneOfTheModelIsWrittenAsItWasRead() {
        OnnxFile file = new OnnxFile(Embedding.model());
        Matrix query = Matrix.of(file, QUERY);
        Map<String, byte[]> written = new HashMap<>();
        query.into(written);

        assertThat(query.columns()).isEqualTo(Embedding.WIDTH);
        assertThat(written)
                .hasSize(2)
                .allSatisfy((name, bytes) -> assertThat(bytes).hasSameSizeAs(file.weights(name)));
    }
}
