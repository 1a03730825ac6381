package org.houserules.screening.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.screening.text.TextKind;

/** Says of a passage how probable each kind of harm is, by its words and by what they mean together. */
public final class Judge implements AutoCloseable {
    /** Where the numbers lie that the product ships. */
    public static final String NUMBERS = "numbers.bin";

    /** How far below what hardly a harmless sentence reaches one is looked at: plain threats have plain words. */
    private static final double LEEWAY = 0.5;

    private final Embedding embedding;
    private final Layer hidden;
    private final TraitWeights traits;
    private final List<Numbers.Head> heads;

    /** @param numbers of which the tuned weights are not kept: the embedding has them */
    public Judge(Embedding embedding, Numbers numbers) {
        this.embedding = embedding;
        this.hidden = numbers.hidden();
        this.traits = numbers.traits();
        this.heads = numbers.heads();
    }

    static Judge load(Optional<Path> nativeParts) {
        Numbers numbers = NumbersFile.read(shipped());
        return new Judge(Embedding.load(nativeParts, numbers.tuned()), numbers);
    }

    /** The file of numbers that the product ships. */
    public static byte[] shipped() {
        return Resource.read(
                "the file of its numbers", Optional.ofNullable(Judge.class.getResource(NUMBERS)), new byte[0]);
    }

    public List<Opinion> of(String passage) {
        String plain = PlainWords.of(passage);
        return plain.isBlank() ? List.of() : of(Traits.of(plain), embedding.of(plain));
    }

    private List<Opinion> of(int[] traits, float[] meaning) {
        float[] units = hidden.of(meaning);
        double[] ofTraits = this.traits.sums(traits);
        List<Opinion> opinions = new ArrayList<>(ofTraits.length);
        for (int i = 0; i < ofTraits.length; i++) {
            Numbers.Head head = heads.get(i);
            double ofUnits = head.unitsBias() + Numbers.product(head.units(), units);
            opinions.add(new Opinion(head, head.blend().probability(ofTraits[i], ofUnits)));
        }
        return opinions;
    }

    /** Of which kinds the words of a sentence alone make it worth a closer look. Costs a hundredth of one. */
    Set<TextKind> suspected(String sentence) {
        double[] ofTraits = this.traits.sums(Traits.of(PlainWords.of(sentence)));
        Set<TextKind> suspected = EnumSet.noneOf(TextKind.class);
        for (int i = 0; i < ofTraits.length; i++) {
            Numbers.Head head = heads.get(i);
            if (ofTraits[i] >= head.suspect() - LEEWAY) {
                suspected.add(head.kind());
            }
        }
        return suspected;
    }

    @Override
    public void close() {
        embedding.close();
    }
}
