package org.houserules.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Words in a row by which a concept is known. A star ends a word of which only the beginning counts, a hash is a number, a
 * tilde stands for up to three words, a line parts words of which either may stand.
 *
 * @param parts each with the words that may stand there
 */
record Phrase(List<List<String>> parts, String concept) {
    private static final int GAP = 3;
    private static final String ANY = "~";

    static Phrase of(String written, String concept) {
        return new Phrase(
                Arrays.stream(written.strip().split(" +")).map(Phrase::either).toList(), concept);
    }

    private static List<String> either(String part) {
        return Arrays.stream(part.split("\\|")).map(Tokens::plain).toList();
    }

    /** Every word in it. */
    Stream<String> words() {
        return parts.stream().flatMap(List::stream);
    }

    boolean begins(String word) {
        return fits(parts.getFirst(), word);
    }

    /** How far it reaches when it begins here; empty where it does not. */
    Optional<Integer> endAt(List<String> words, int from) {
        return end(words, from, 0);
    }

    private Optional<Integer> end(List<String> words, int at, int part) {
        if (part == parts.size()) {
            return Optional.of(at);
        }
        if (parts.get(part).contains(ANY)) {
            return afterGap(words, at, part + 1);
        }
        return at < words.size() && fits(parts.get(part), words.get(at))
                ? end(words, at + 1, part + 1)
                : Optional.empty();
    }

    private Optional<Integer> afterGap(List<String> words, int at, int part) {
        for (int skipped = 0; skipped <= GAP; skipped++) {
            Optional<Integer> end = end(words, at + skipped, part);
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(List<String> either, String word) {
        return either.stream().anyMatch(part -> fits(part, word));
    }

    private static boolean fits(String part, String word) {
        if (part.endsWith("*")) {
            return word.regionMatches(0, part, 0, part.length() - 1);
        }
        return part.equals("#") ? word.chars().allMatch(Character::isDigit) : part.equals(word);
    }
}
