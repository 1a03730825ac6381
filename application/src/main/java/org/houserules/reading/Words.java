package org.houserules.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that files use for what the code names in constants, and the word that a misspelt one was meant to be. */
public final class Words {
    private static final int LONGEST = 60;

    private Words() {}

    /** GIVEN_NAME is written given-name. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        String plain = word.strip();
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equalsIgnoreCase(plain)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /** The known word that is fewest slips of the keyboard away, if it is near at all. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String low = word.toLowerCase(Locale.ROOT);
        record Candidate(String word, int slips) {}
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - low.length()) <= allowed(candidate, low))
                .map(candidate -> new Candidate(candidate, slips(low, candidate.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.slips <= allowed(candidate.word, low))
                .min(Comparator.comparingInt(Candidate::slips))
                .map(Candidate::word);
    }

    private static int allowed(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        // A word in which every letter differs is another word.
        return Math.min(longer - 1, Math.max(1, longer / 3));
    }

    /** Letters added, left out, changed, or two neighbours swapped. */
    private static int slips(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(changed, Math.min(last[j], next[j - 1]) + 1);
                if (swapped(a, i, b, j)) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = next;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
