package org.houserules.training;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.houserules.screening.model.Embedding;
import org.houserules.screening.model.PlainWords;
import org.houserules.screening.model.Traits;

/**
 * A sample as the model sees it.
 *
 * @param plain its text, made plain
 * @param traits its words
 * @param pieces its pieces of words, as the language model numbers them
 */
record Prepared(Sample sample, String plain, int[] traits, int[] pieces) {
    /** How many times as many texts of others there are as one round of tuning reads, about; each is read once at most. */
    private static final int SHARES = 10;

    static Prepared of(Sample sample, Embedding embedding) {
        String plain = PlainWords.of(sample.text());
        return new Prepared(
                sample,
                plain,
                Traits.of(plain),
                Arrays.stream(embedding.pieces(plain))
                        .mapToInt(Math::toIntExact)
                        .toArray());
    }

    static int[] pieces(String plain, Embedding embedding) {
        return Arrays.stream(embedding.pieces(plain)).mapToInt(Math::toIntExact).toArray();
    }

    static List<Prepared> all(List<Sample> samples, Embedding embedding) {
        return samples.stream().map(sample -> of(sample, embedding)).toList();
    }

    /** Our own are read in each round, those of others in one or none: there are many, and they teach two kinds only. */
    boolean isReadIn(int round, int rounds) {
        CRC32 sum = new CRC32();
        sum.update(sample.text().getBytes(StandardCharsets.UTF_8));
        return sample.ours() || sum.getValue() % Math.max(SHARES, rounds) == round;
    }
}
