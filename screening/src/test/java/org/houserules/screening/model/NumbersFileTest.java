package org.houserules.screening.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;

class NumbersFileTest {
    private static Numbers numbers() {
        float[][] hidden = new float[Embedding.SIZE][3];
        hidden[5][1] = 0.25f;
        float[] traits = new float[Traits.PLACES];
        traits[0] = 1;
        traits[700] = -2.5f;
        traits[Traits.PLACES - 1] = 0.125f;
        Numbers.Blend blend = new Numbers.Blend(0.5f, 0.25f, -1);
        return new Numbers(
                new TunedWeights(Map.of("a", new byte[] {1, 2}, "b", new byte[0])),
                new Layer(hidden, new float[] {0, 1, 2}),
                TraitWeights.of(List.of(traits)),
                List.of(new Numbers.Head(TextKind.SELF_HARM, new float[] {3, 4, 5}, 0.1f, blend, 0.2f, 0.3f, 0.4f)));
    }

    private static final byte[] FILE = NumbersFile.write(numbers());

    @Test
    void whatIsWrittenIsReadAgain() {
        Numbers written = numbers();
        Numbers read = NumbersFile.read(FILE);

        assertThat(read.tuned()).usingRecursiveComparison().isEqualTo(written.tuned());
        assertThat(read.hidden()).usingRecursiveComparison().isEqualTo(written.hidden());
        assertThat(read.heads()).usingRecursiveComparison().isEqualTo(written.heads());
        for (int place = 0; place < Traits.PLACES; place++) {
            if (read.traits().at(place, 0) != written.traits().at(place, 0)) {
                fail("place %d holds %f".formatted(place, read.traits().at(place, 0)));
            }
        }
    }

    @Test
    void theShippedFileIsWholeAndSmall() {
        assertThat(Judge.shipped().length).isLessThan(30_000_000);
        assertThat(NumbersFile.read(Judge.shipped()).heads())
                .extracting(Numbers.Head::kind)
                .contains(TextKind.ABUSE, TextKind.HATE)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 50)
    void aFileInWhichOneByteIsOtherIsRefused(@ForAll int where, @ForAll byte other) {
        byte[] file = FILE.clone();
        int at = Math.floorMod(where, file.length);
        byte before = file[at];
        file[at] = other;

        if (other != before) {
            assertThatThrownBy(() -> NumbersFile.read(file)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aFileThatEndsEarlyIsRefused() {
        byte[] file = FILE.clone();

        for (int length : new int[] {0, 3, 8, 20, 40, file.length - 1}) {
            assertThatThrownBy(() -> NumbersFile.read(Arrays.copyOf(file, length)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aChangedFileIsToldInsteadOfAnAnswer() {
        byte[] changed = FILE.clone();
        changed[changed.length - 1]++;
        LanguageModel model = new LanguageModel(() -> {
            NumbersFile.read(changed);
            throw new AssertionError("was read");
        });

        assertThat(ModelScreening.of(model).screen("Hello").cannotTell())
                .hasValue(
                        "The language model could not be loaded: the file of its numbers was changed or is not whole.");
    }
}
