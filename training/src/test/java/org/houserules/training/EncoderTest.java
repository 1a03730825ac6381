package org.houserules.training;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.OnnxFile;
import org.houserules.screening.model.TunedWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The language model as PyTorch teaches it is the one that the product runs. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "PyTorch is fetched for Linux on x86-64 only.")
class EncoderTest {
    private static final List<String> TEXTS =
            List.of("see you after school", "you are a rotten apple and everybody in year nine knows it", "thanks");

    /** The product rounds what goes from layer to layer, PyTorch does not. */
    private static final double IN_EIGHT_BITS = 0.97;

    private interface Asked {
        void of(Encoder encoder, Batch batch);
    }

    private static void ask(Embedding embedding, Asked asked) {
        try (NDManager manager = Torch.manager(1)) {
            OnnxFile file = new OnnxFile(Embedding.model());
            Taught taught = new Taught(manager, 1, 1, 1);
            Encoder encoder = new Encoder(manager, file, 4, 2, new Random(1), taught, taught);
            List<int[]> pieces =
                    TEXTS.stream().map(text -> Prepared.pieces(text, embedding)).toList();
            asked.of(encoder, new Batch(manager, new WordStates(file), pieces));
        }
    }

    private static double likeness(float[] left, float[] right) {
        double product = 0;
        double ofLeft = 0;
        double ofRight = 0;
        for (int i = 0; i < left.length; i++) {
            product += left[i] * right[i];
            ofLeft += left[i] * left[i];
            ofRight += right[i] * right[i];
        }
        return product / Math.sqrt(ofLeft * ofRight);
    }

    @Test
    void readsTheSameNumbersFromEachText() {
        try (Embedding embedding = Embedding.load(Optional.empty(), TunedWeights.none())) {
            ask(embedding, (encoder, batch) -> {
                List<float[]> numbers = encoder.numbers(batch);

                assertThat(numbers).hasSameSizeAs(TEXTS);
                for (int i = 0; i < TEXTS.size(); i++) {
                    assertThat(likeness(numbers.get(i), embedding.of(TEXTS.get(i))))
                            .isGreaterThan(IN_EIGHT_BITS);
                }
            });
        }
    }

    @Test
    void whatWasTaughtNothingStandsInTheFileAsItCame() {
        try (Embedding embedding = Embedding.load(Optional.empty(), TunedWeights.none())) {
            ask(embedding, (encoder, _) -> {
                TunedWeights tuned = encoder.learnt().tuned();

                try (Embedding same = Embedding.load(Optional.empty(), tuned)) {
                    TEXTS.forEach(text -> assertThat(likeness(same.of(text), embedding.of(text)))
                            .isGreaterThan(IN_EIGHT_BITS));
                }
            });
        }
    }
}
