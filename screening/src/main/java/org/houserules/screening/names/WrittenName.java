package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.houserules.screening.Fold;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/**
 * A given or family name as the roll writes it, cut where it may also be parted: spaces, hyphens, apostrophes, inner capitals.
 *
 * @param key the whole name written together: the form in which names are compared
 * @param openings what stands at its beginning, up to each place where it may be parted
 */
record WrittenName(String key, List<String> words, Set<String> openings) {
    static WrittenName of(String written) {
        List<String> words = new ArrayList<>();
        List<String> pieces = new ArrayList<>();
        for (Token token : Tokens.of(written)) {
            String folded = Fold.fold(token.written());
            if (!folded.isEmpty()) {
                words.add(folded);
                cut(token.written(), pieces);
            }
        }
        String key = String.join("", words);
        return new WrittenName(key, List.copyOf(words), openings(key, pieces));
    }

    boolean none() {
        return words.isEmpty();
    }

    /** What stands at the beginning of the name, up to each place where it may be parted. */
    private static Set<String> openings(String key, List<String> pieces) {
        if (pieces.size() < 2) {
            return Set.of();
        }
        Set<String> openings = new LinkedHashSet<>();
        StringBuilder start = new StringBuilder();
        pieces.forEach(piece -> openings.add(start.append(piece).toString()));
        openings.remove(key);
        return openings;
    }

    /** The parts of a family name of several words that may stand for it after the given name. */
    List<String> halves() {
        if (words.size() < 2) {
            return List.of();
        }
        return words.stream()
                .filter(word -> word.length() > 1 && !Words.is(word, WordClass.PARTICLE))
                .toList();
    }

    private static void cut(String written, List<String> pieces) {
        int from = 0;
        for (int i = 1; i < written.length(); i++) {
            if (Fold.isApostrophe(written.charAt(i)) || Pieces.boundary(written, i)) {
                add(written.substring(from, i), pieces);
                from = i;
            }
        }
        add(written.substring(from), pieces);
    }

    private static void add(String piece, List<String> pieces) {
        String folded = Fold.fold(piece);
        if (!folded.isEmpty()) {
            pieces.add(folded);
        }
    }
}
