package org.houserules.screening.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of a passage how probable each kind of harm is, by its words and by what they mean together. */
public final class Judge implements AutoCloseable {
    /** Where the numbers lie that the product ships. */
    public static final String NUMBERS = "numbers.bin";

    private final Embedding embedding;
    private final Numbers numbers;

    public Judge(Embedding embedding, Numbers numbers) {
        this.embedding = embedding;
        this.numbers = numbers;
    }

    static Judge load(Optional<Path> nativeParts) {
        Numbers numbers = NumbersFile.read(shipped());
        return new Judge(Embedding.load(nativeParts), numbers);
    }

    /** The file of numbers that the product ships. */
    public static byte[] shipped() {
        try (InputStream in = Judge.class.getResourceAsStream(NUMBERS)) {
            if (in == null) {
                throw new IllegalStateException("the file of its numbers is missing");
            }
            return in.readAllBytes();
        } catch (IOException wrong) {
            throw new UncheckedIOException("the file of its numbers cannot be read", wrong);
        }
    }

    public List<Opinion> of(String passage) {
        String plain = PlainWords.of(passage);
        return plain.isBlank() ? List.of() : of(Traits.of(plain), embedding.of(plain));
    }

    /** @param traits the traits of a text made plain, and its embedding */
    public List<Opinion> of(int[] traits, float[] meaning) {
        float[] units = numbers.units(meaning);
        List<Opinion> opinions = new ArrayList<>(numbers.heads().size());
        for (Numbers.Head head : numbers.heads()) {
            double ofUnits = head.unitsBias() + Numbers.product(head.units(), units);
            opinions.add(new Opinion(head, head.blend().probability(sum(head.traits(), traits), ofUnits)));
        }
        return opinions;
    }

    /** Whether the words of a sentence alone make it worth a closer look. Costs a hundredth of one. */
    boolean suspects(String sentence) {
        int[] traits = Traits.of(PlainWords.of(sentence));
        return numbers.heads().stream().anyMatch(head -> sum(head.traits(), traits) >= head.suspect());
    }

    /** The mean of the weights, so that long texts do not weigh more; times the root of their number, as in training. */
    public static double sum(float[] weights, int[] traits) {
        double sum = 0;
        for (int place : traits) {
            sum += weights[place];
        }
        return traits.length == 0 ? 0 : sum / Math.sqrt(traits.length);
    }

    @Override
    public void close() {
        embedding.close();
    }
}
