package org.houserules.health.contradictions;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

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
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() > 2 && !EMPTY.contains(word))
                .map(Stems::stem)
                .collect(Collectors.toSet());
    }

    private static String stem(String word) {
        String plain = word.replaceFirst("(?:ies|ied)$", "y")
                .replaceFirst("(?:ings?|ed|es|s)$", "")
                .replaceFirst("([^aeiou])\\1$", "$1");
        return plain.length() < 3 ? word : plain.endsWith("e") ? plain.substring(0, plain.length() - 1) : plain;
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
