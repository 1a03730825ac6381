package org.houserules.guidance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts right one slip of the keyboard in a long word that is not known otherwise. */
final class Spelling {
    private static final int SHORTEST = 6;
    private static final int LONG = 8;

    private final SortedSet<String> whole;
    private final SortedSet<String> beginnings;

    /** @param words of all phrases, not of their beginnings only; some end with a star */
    Spelling(Collection<String> words) {
        this.whole = longOnes(words.stream().filter(word -> !word.endsWith("*")));
        this.beginnings = longOnes(
                words.stream().filter(word -> word.endsWith("*")).map(word -> word.substring(0, word.length() - 1)));
    }

    private static SortedSet<String> longOnes(Stream<String> words) {
        return words.filter(word -> word.length() >= SHORTEST).collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> correct(List<String> words) {
        return words.stream().map(this::correct).toList();
    }

    private String correct(String word) {
        boolean known = word.length() < SHORTEST
                || whole.contains(word)
                || sameLetter(beginnings, word).stream().anyMatch(word::startsWith);
        return known ? word : meant(word).orElse(word);
    }

    private Optional<String> meant(String word) {
        return sameLetter(whole, word).stream()
                .filter(candidate -> isOneSlip(word, candidate))
                .findFirst()
                .or(() -> sameLetter(beginnings, word).stream()
                        .filter(start -> start.length() >= LONG && beginsNear(word, start))
                        .findFirst());
    }

    /** Those that begin with the same letter. */
    private static SortedSet<String> sameLetter(SortedSet<String> words, String word) {
        char letter = word.charAt(0);
        return words.subSet(String.valueOf(letter), String.valueOf((char) (letter + 1)));
    }

    private static boolean beginsNear(String word, String start) {
        for (int length = start.length() - 1; length <= start.length() + 1; length++) {
            if (length <= word.length() && isOneSlip(word.substring(0, length), start)) {
                return true;
            }
        }
        return false;
    }

    /** A letter too many, too few or another, or two neighbours swapped; the first letter is right. */
    static boolean isOneSlip(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String restA = a.substring(same);
        String restB = b.substring(same);
        return restA.length() == restB.length()
                ? restA.isEmpty() || isOther(a, restA, restB) || isSwap(restA, restB)
                : rest(restA, 1).equals(restB) || rest(restB, 1).equals(restA);
    }

    /** One letter instead of another makes too many short words into others. */
    private static boolean isOther(String word, String restA, String restB) {
        return word.length() >= LONG && rest(restA, 1).equals(rest(restB, 1));
    }

    private static boolean isSwap(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && rest(a, 2).equals(rest(b, 2));
    }

    private static String rest(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}
