package org.houserules.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.model.NumbersFile;
import org.houserules.screening.model.TunedWeights;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** On a few made-up samples, with the language model itself. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "PyTorch is fetched for Linux on x86-64 only.")
class TrainingTest {
    private static final List<TextKind> KINDS = List.of(TextKind.ABUSE, TextKind.HATE);
    private static final Settings FEW = new Settings(7, 8, 20, 10, 2, 2, 1);
    /** Enough to see whether two are alike. */
    private static final Settings FEWEST = new Settings(7, 8, 6, 1, 2, 2, 1);

    private static final List<Prepared> SAMPLES = samples();

    private static List<Prepared> samples() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean bad = i % 2 == 0;
            String text = (bad ? "rotten apple " : "lovely pear ") + i;
            Map<TextKind, Integer> labels = Map.of(TextKind.ABUSE, bad ? 1 : 0, TextKind.HATE, bad ? 0 : 1);
            samples.add(new Sample("ours", "family/" + i, true, labels, text));
        }
        try (Embedding embedding = Embedding.load(Optional.empty(), TunedWeights.none())) {
            return Prepared.all(samples, embedding);
        }
    }

    private static final byte[] TRAINED = NumbersFile.write(trained());

    private static Numbers trained() {
        return new Trainer(FEWEST, _ -> {}).on(SAMPLES, KINDS);
    }

    @Test
    void theSameTextsAndSeedGiveTheSameBytes() {
        assertThat(NumbersFile.write(trained())).isEqualTo(TRAINED);
    }

    @Test
    void anotherSeedGivesOtherBytes() {
        Numbers other = new Trainer(new Settings(8, 8, 6, 1, 2, 2, 1), _ -> {}).on(SAMPLES, KINDS);

        assertThat(NumbersFile.write(other)).isNotEqualTo(TRAINED);
    }

    @Test
    void whatIsPlainIsLearnt() {
        Halves halves = Halves.trained(SAMPLES, KINDS, FEW, _ -> {});

        List<Halves.Told> told = halves.of(SAMPLES).stream().map(List::getFirst).toList();
        assertThat(Measures.auroc(
                        told.stream().map(one -> scored(one, one.traits())).toList()))
                .isEqualTo(1);
        assertThat(Measures.auroc(
                        told.stream().map(one -> scored(one, one.units())).toList()))
                .isGreaterThan(0.98);
    }

    private static Scored scored(Halves.Told told, double score) {
        return new Scored(told.sample().label(TextKind.ABUSE).orElseThrow() == 1, score);
    }

    @Test
    void twoOpinionsBecomeAProbabilityOnTheRightSide() {
        List<Halves.Told> told = SAMPLES.stream()
                .map(one -> {
                    int bad = one.sample().label(TextKind.ABUSE).orElseThrow();
                    return new Halves.Told(one.sample(), bad * 3 - 20, bad - 9);
                })
                .toList();
        Numbers.Blend blend = new BlendTraining(TextKind.ABUSE, FEW).on(told);

        assertThat(told)
                .allSatisfy(one -> assertThat(blend.probability(one.traits(), one.units()) > 0.5)
                        .isEqualTo(one.sample().label(TextKind.ABUSE).orElseThrow() == 1));
    }

    @Test
    void aFileThatIsReadAgainSaysTheSame() {
        assertThat(NumbersFile.write(NumbersFile.read(TRAINED))).isEqualTo(TRAINED);
    }
}
