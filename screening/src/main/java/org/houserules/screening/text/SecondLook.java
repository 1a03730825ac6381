package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.Token;

/** Reads a text a second time behind disguised letters: digits for letters, stars, stretched and s p a c e d words. */
final class SecondLook implements Scan {
    @Override
    public List<TextFinding> in(Reading reading) {
        Optional<Reading> second = behind(reading);
        if (second.isEmpty()) {
            return List.of();
        }
        return Lexicon.scan().in(second.get()).stream()
                .filter(finding -> finding.kind().isHarm())
                .toList();
    }

    /** The second reading, or nothing where no word hides another. */
    private Optional<Reading> behind(Reading reading) {
        List<Token> unmasked = new Disguises(reading.text(), Lexicon::isHarmWord).unmasked();
        unmasked.addAll(SpacedLetters.in(reading, Lexicon::beginsHarmWord, Lexicon::isHarmWord));
        if (unmasked.isEmpty()) {
            return Optional.empty();
        }
        unmasked.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return Optional.of(Reading.of(reading.text(), merged(reading.tokens(), unmasked)));
    }

    private static List<Token> merged(List<Token> plain, List<Token> unmasked) {
        List<Token> merged = new ArrayList<>(plain.size());
        int next = 0;
        for (Token token : plain) {
            while (next < unmasked.size() && unmasked.get(next).from() < token.to()) {
                add(merged, unmasked.get(next++));
            }
            add(merged, token);
        }
        // What has no letter, as @$$, is no word of the plain text, which may have ended before it.
        unmasked.subList(next, unmasked.size()).forEach(token -> add(merged, token));
        return merged;
    }

    /** What begins within the word before is a part of it. */
    private static void add(List<Token> merged, Token token) {
        if (merged.isEmpty() || token.from() >= merged.getLast().to()) {
            merged.add(token);
        }
    }
}
