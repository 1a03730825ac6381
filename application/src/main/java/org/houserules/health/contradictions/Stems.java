package org.houserules.health.contradictions;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The words of a sentence that carry its subject, without their endings. */
final class Stems {
    private static final Set<String> EMPTY = Set.of(
            "the", "and", "for", "with", "that", "this", "these", "those", "their", "they", "them", "our", "your",
            "you", "are", "is", "be", "been", "was", "were", "will", "would", "shall", "should", "must", "may", "can",
            "cannot", "not", "never", "any", "all", "each", "every", "other", "only", "from", "into", "onto", "who",
            "which", "whose", "when", "where", "while", "than", "then", "also", "such", "some", "more", "most", "its",
            "his", "her", "has", "have", "had", "does", "did", "done", "do", "within", "under", "over", "made", "make",
            "ever", "whether", "what", "there", "here", "upon", "about", "one", "two", "three", "four", "five", "six",
            "seven", "ten", "twenty", "thirty", "at", "in", "on", "of", "to", "or", "by", "as", "an", "if", "it", "no",
            "so");

    private Stems() {}

    static Set<String> of(String text) {
        Set<String> stems = new HashSet<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int at = 0; at <= lower.length(); at++) {
            if (at == lower.length() || lower.charAt(at) < 'a' || lower.charAt(at) > 'z') {
                if (at - from > 2 && !EMPTY.contains(lower.substring(from, at))) {
                    stems.add(stem(lower.substring(from, at)));
                }
                from = at + 1;
            }
        }
        return stems;
    }

    /** A policy has thousands of words, so this goes without patterns. */
    private static String stem(String word) {
        String plain = word;
        if (plain.endsWith("ies") || plain.endsWith("ied")) {
            plain = without(plain, 3) + "y";
        }
        plain = without(plain, ending(plain));
        int last = plain.length() - 1;
        boolean doubled =
                last > 0 && plain.charAt(last) == plain.charAt(last - 1) && "aeiou".indexOf(plain.charAt(last)) < 0;
        plain = doubled ? without(plain, 1) : plain;
        return plain.length() < 3 ? word : plain.endsWith("e") ? without(plain, 1) : plain;
    }

    private static int ending(String word) {
        return Stream.of("ings", "ing", "ed", "es", "s")
                .filter(word::endsWith)
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static String without(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    static int shared(Set<String> a, Set<String> b) {
        Set<String> smaller = a.size() <= b.size() ? a : b;
        Set<String> larger = a.size() <= b.size() ? b : a;
        int shared = 0;
        for (String word : smaller) {
            shared += larger.contains(word) ? 1 : 0;
        }
        return shared;
    }

    /** Of the shorter one, which part the other holds too. */
    static double overlap(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        return smaller == 0 ? 0 : (double) shared(a, b) / smaller;
    }
}
