package org.houserules.consent;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds pupils by the beginning of any form of their name, one slip of the keyboard allowed, or by the school's id. */
@Service
public class SearchRoll {
    public static final int MOST = 20;

    private static final int LONGEST = 80;
    private static final int FORGIVEN_FROM = 4;

    private final RollInForce roll;

    SearchRoll(RollInForce roll) {
        this.roll = roll;
    }

    private record Found(PupilOnRecord pupil, int slips) {}

    /** The best first, at most twenty; nothing for nothing. */
    public List<PupilOnRecord> find(long owner, String words) {
        String typed = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        List<String> asked = tokens(typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        return roll.pupils(owner).stream()
                .map(pupil -> new Found(pupil, slips(pupil, asked, typed.strip())))
                .filter(found -> found.slips < asked.size() + 1)
                .sorted(Comparator.comparingInt(Found::slips)
                        .thenComparing(found -> found.pupil.pupil().leftOn().isPresent())
                        .thenComparing(found -> found.pupil.pupil().familyName())
                        .thenComparing(found -> found.pupil.pupil().givenName())
                        .thenComparing(found -> found.pupil.key()))
                .limit(MOST)
                .map(Found::pupil)
                .toList();
    }

    private static int slips(PupilOnRecord pupil, List<String> asked, String typed) {
        if (pupil.pupil().id().equalsIgnoreCase(typed)) {
            return 0;
        }
        List<String> names =
                names(pupil.pupil()).flatMap(name -> tokens(name).stream()).toList();
        int slips = 0;
        for (String word : asked) {
            int best = names.stream().mapToInt(name -> slips(word, name)).min().orElse(2);
            if (best > 1) {
                return Integer.MAX_VALUE;
            }
            slips += best;
        }
        return slips;
    }

    /** A former name finds a pupil, as a parent may still use it; it is never shown. */
    private static Stream<String> names(Pupil pupil) {
        return Stream.of(
                        Stream.of(pupil.givenName(), pupil.familyName()),
                        pupil.preferredName().stream(),
                        pupil.alsoKnownAs().stream(),
                        pupil.formerNames().stream())
                .flatMap(names -> names);
    }

    /** 0 where the name begins so, 1 where it nearly does, 2 where it does not. */
    private static int slips(String word, String name) {
        if (name.startsWith(word)) {
            return 0;
        }
        if (word.length() < FORGIVEN_FROM) {
            return 2;
        }
        boolean near = nearly(word, prefix(name, word.length()))
                || nearly(word, prefix(name, word.length() - 1))
                || nearly(word, prefix(name, word.length() + 1));
        return near ? 1 : 2;
    }

    private static String prefix(String name, int length) {
        return name.substring(0, Math.min(length, name.length()));
    }

    /** At most one letter added, left out, changed, or two neighbours swapped. */
    private static boolean nearly(String a, String b) {
        int begin = 0;
        int shorter = Math.min(a.length(), b.length());
        while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = a.length() - begin - end;
        int right = b.length() - begin - end;
        boolean swapped = left == 2
                && right == 2
                && a.charAt(begin) == b.charAt(begin + 1)
                && a.charAt(begin + 1) == b.charAt(begin);
        return Math.max(left, right) <= 1 || swapped;
    }

    private static List<String> tokens(String words) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’')
                .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
                .forEach(plain::appendCodePoint);
        return new ArrayList<>(Arrays.stream(plain.toString().split(" "))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
