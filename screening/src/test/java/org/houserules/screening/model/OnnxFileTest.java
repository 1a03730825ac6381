package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** On a model of one step and two weights, written field by field. */
class OnnxFileTest {
    /** A whole number, which is passed over; then a graph of a step "s" that takes "x" and "w", and of what they weigh. */
    private static final String GRAPH = "0807" + "3a26" // the version of its form; the graph
            + "0a09" + "0a0178" + "0a0177" + "1a0173" // the step
            + "2a0b" + "420177" + "4a0401020304" + "1001" // four bytes
            + "2a0c" + "420166" + "22040000803f" + "080010" + "01"; // the float 1

    private static byte[] model() {
        return HexFormat.of().parseHex(GRAPH);
    }

    @Test
    void whatAStepTakesInIsFoundByItsName() {
        assertThat(new OnnxFile(model()).input("s", 1)).isEqualTo("w");
        assertThatThrownBy(() -> new OnnxFile(model()).input("t", 1)).hasMessage("the language model has no step t");
        assertThatThrownBy(() -> new OnnxFile(model()).input("s", 2)).hasMessage("the language model has no step s");
    }

    @Test
    void weightsAreReadWhetherTheyAreBytesOrNumbers() {
        OnnxFile file = new OnnxFile(model());

        assertThat(file.weights("w")).containsExactly(1, 2, 3, 4);
        assertThat(file.weights("f")).containsExactly(0, 0, 0x80, 0x3f);
        assertThat(file.number("w")).isEqualTo(1);
    }

    @Test
    void weightsAreReplacedWhereTheyLie() {
        byte[] model = model();
        new OnnxFile(model).replace("w", new byte[] {9, 8, 7, 6});

        assertThat(new OnnxFile(model).weights("w")).containsExactly(9, 8, 7, 6);
        assertThat(HexFormat.of().formatHex(model)).isEqualTo(GRAPH.replace("01020304", "09080706"));
    }

    @Test
    void othersThanItHasAreRefused() {
        assertThatThrownBy(() -> new OnnxFile(model()).replace("w", new byte[3]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("w are 4 bytes, not 3");
        assertThatThrownBy(() -> new OnnxFile(model()).replace("v", new byte[4]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the language model has no weights v");
    }

    @Test
    void aFileThatEndsEarlyIsRefused() {
        for (int length = 3; length < model().length; length++) {
            byte[] cut = Arrays.copyOf(model(), length);
            assertThatThrownBy(() -> new OnnxFile(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            assertThat(new OnnxFile(bytes)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("language model");
        }
    }

    @Test
    void tunedWeightsStandInPlaceOfTheModelsOwn() {
        byte[] model = model();
        byte[] floats = "abcd".getBytes(StandardCharsets.US_ASCII);

        assertThat(TunedWeights.none().in(model())).isEqualTo(model());
        assertThat(new OnnxFile(new TunedWeights(Map.of("f", floats)).in(model)).weights("f"))
                .isEqualTo(floats);
        assertThatThrownBy(() -> new TunedWeights(Map.of("other", floats)).in(model()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
