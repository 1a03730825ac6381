package org.houserules.training;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.houserules.screening.model.TraitWeights;
import org.houserules.screening.model.Traits;
import org.houserules.screening.text.TextKind;

/** Logistic regression on words and pieces of words, one step for each text, each place at its own pace. */
final class TraitsTraining {
    private static final float PACE = 0.5f;
    private static final float SHRINK = 2e-6f;
    private static final float FAINT = 0.02f;

    private final TextKind kind;
    private final Settings settings;
    private final float[] weights = new float[Traits.PLACES];
    private final float[] squares = new float[Traits.PLACES];

    TraitsTraining(TextKind kind, Settings settings) {
        this.kind = kind;
        this.settings = settings;
    }

    float[] on(List<Prepared> samples) {
        List<Prepared> known = samples.stream()
                .filter(one -> one.sample().label(kind).isPresent())
                .toList();
        Random random = new Random(settings.seed());
        int[] order = IntStream.range(0, known.size()).toArray();
        for (int round = 0; round < settings.rounds(); round++) {
            Shuffle.shuffle(order, random);
            for (int at : order) {
                step(known.get(at));
            }
        }
        return rounded();
    }

    private void step(Prepared one) {
        int[] traits = one.traits();
        if (traits.length == 0) {
            return;
        }
        double told = 1 / (1 + Math.exp(-TraitWeights.sum(weights, traits)));
        double wrong = (told - one.sample().label(kind).getAsInt()) * settings.weight(one.sample());
        float share = (float) (wrong / Math.sqrt(traits.length));
        for (int place : traits) {
            float gradient = share + SHRINK * weights[place];
            squares[place] += gradient * gradient;
            weights[place] -= PACE * gradient / (float) Math.sqrt(squares[place] + 1e-2f);
        }
    }

    /** What hardly weighs anything is left out of the file. */
    private float[] rounded() {
        for (int place = 0; place < weights.length; place++) {
            weights[place] =
                    Math.abs(weights[place]) < FAINT ? 0 : Float.float16ToFloat(Float.floatToFloat16(weights[place]));
        }
        return weights;
    }
}
