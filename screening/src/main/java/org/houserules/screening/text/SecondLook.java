package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.houserules.screening.Token;

/** Reads a text a second time behind disguised letters: digits for letters, stars, stretched and s p a c e d words. */
final class SecondLook implements Scan {
    private final Set<String> known;
    private final PhraseScan phrases;

    SecondLook(List<Phrase> harm) {
        this.phrases = new PhraseScan(harm);
        this.known = words(harm);
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        return behind(reading).map(phrases::in).orElse(List.of());
    }

    private static Set<String> words(List<Phrase> harm) {
        Set<String> words = new TreeSet<>();
        for (Phrase phrase : harm) {
            for (Phrase.Step step : phrase.steps()) {
                if (step instanceof Phrase.Step.OneOf(Set<String> forms)) {
                    words.addAll(forms);
                }
            }
        }
        return Set.copyOf(words);
    }

    /** The second reading, or nothing where no word hides another. */
    private Optional<Reading> behind(Reading reading) {
        List<Token> unmasked = new Disguises(reading.text(), known).unmasked();
        unmasked.addAll(SpacedLetters.in(reading, known));
        if (unmasked.isEmpty()) {
            return Optional.empty();
        }
        unmasked.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return Optional.of(Reading.of(reading.text(), merged(reading.tokens(), unmasked)));
    }

    private static List<Token> merged(List<Token> plain, List<Token> unmasked) {
        List<Token> merged = new ArrayList<>(plain.size());
        int next = 0;
        int end = 0;
        for (Token token : plain) {
            while (next < unmasked.size() && unmasked.get(next).from() < token.to()) {
                if (unmasked.get(next).from() >= end) {
                    merged.add(unmasked.get(next));
                    end = unmasked.get(next).to();
                }
                next++;
            }
            if (token.from() >= end) {
                merged.add(token);
            }
        }
        return merged;
    }
}
