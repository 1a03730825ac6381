package org.houserules.screening.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    /** Of a passage that is too much to be read at once, what is most probable in any part of it. */
    public List<Opinion> of(String passage) {
        String plain = PlainWords.of(passage);
        return plain.isBlank()
                ? List.of()
                : embedding.parts(plain).stream()
                        .map(part -> of(Traits.of(part), embedding.of(part)))
                        .reduce(Judge::higher)
                        .orElseThrow();
    }

    private static List<Opinion> higher(List<Opinion> some, List<Opinion> others) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> some.get(i).probability() >= others.get(i).probability() ? some.get(i) : others.get(i))
                .toList();
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
        Set<TextKind> suspected = EnumSet.noneOf(TextKind.class);
        embedding.parts(PlainWords.of(sentence)).forEach(part -> suspect(part, suspected));
        return suspected;
    }

    private void suspect(String part, Set<TextKind> suspected) {
        double[] ofTraits = this.traits.sums(Traits.of(part));
        for (int i = 0; i < ofTraits.length; i++) {
            Numbers.Head head = heads.get(i);
            if (ofTraits[i] >= head.suspect() - LEEWAY) {
                suspected.add(head.kind());
            }
        }
    }

    @Override
    public void close() {
        embedding.close();
    }
}
