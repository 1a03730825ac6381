package org.houserules.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.Numbers;
import org.houserules.screening.model.NumbersFile;
import org.houserules.screening.model.Traits;
import org.houserules.screening.text.TextKind;
import org.junit.jupiter.api.Test;

/** On a few made-up samples, whose meanings are drawn by chance: no language model is loaded. */
class TrainingTest {
    private static final List<TextKind> KINDS = List.of(TextKind.ABUSE, TextKind.HATE);
    private static final Settings FEW = new Settings(7, 8, 20, 2, 2, 1);

    private static List<Prepared> samples() {
        Random random = new Random(1);
        List<Prepared> samples = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            boolean bad = i % 2 == 0;
            String text = (bad ? "rotten apple " : "lovely pear ") + i;
            float[] meaning = new float[Embedding.SIZE];
            for (int at = 0; at < meaning.length; at++) {
                meaning[at] = (float) random.nextGaussian() / 20;
            }
            meaning[0] += bad ? 0.5f : -0.5f;
            Map<TextKind, Integer> labels = Map.of(TextKind.ABUSE, bad ? 1 : 0, TextKind.HATE, bad ? 0 : 1);
            samples.add(new Prepared(new Sample("ours", "family/" + i, true, labels, text), Traits.of(text), meaning));
        }
        return samples;
    }

    private static Numbers trained() {
        return new Trainer(FEW, _ -> {}).on(samples(), KINDS);
    }

    @Test
    void theSameTextsAndSeedGiveTheSameBytes() {
        assertThat(NumbersFile.write(trained())).isEqualTo(NumbersFile.write(trained()));
    }

    @Test
    void anotherSeedGivesOtherBytes() {
        Numbers other = new Trainer(new Settings(8, 8, 6, 2, 2, 1), _ -> {}).on(samples(), KINDS);

        assertThat(NumbersFile.write(other)).isNotEqualTo(NumbersFile.write(trained()));
    }

    @Test
    void whatIsPlainIsLearnt() {
        Halves halves = Halves.trained(samples(), KINDS, FEW);

        List<Halves.Told> told =
                samples().stream().map(one -> halves.of(one).getFirst()).toList();
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
        List<Halves.Told> told = samples().stream()
                .map(one -> new Halves.Told(one.sample(), one.meaning()[0] * 3 - 20, one.meaning()[0] - 9))
                .toList();
        Numbers.Blend blend = new BlendTraining(TextKind.ABUSE, FEW).on(told);

        assertThat(told)
                .allSatisfy(one -> assertThat(blend.probability(one.traits(), one.units()) > 0.5)
                        .isEqualTo(one.sample().label(TextKind.ABUSE).orElseThrow() == 1));
    }

    @Test
    void aFileThatIsReadAgainSaysTheSame() {
        byte[] written = NumbersFile.write(trained());

        assertThat(NumbersFile.write(NumbersFile.read(written))).isEqualTo(written);
    }
}
