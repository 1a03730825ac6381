package org.houserules.screening.names;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.houserules.screening.Fold;

/** The lists of English words that are asked before a word is taken for a name. */
final class Words {
    private static final Set<WordClass> GUARDED = EnumSet.of(
            WordClass.CALENDAR,
            WordClass.VERB,
            WordClass.NOUN,
            WordClass.QUALITY,
            WordClass.VIRTUE,
            WordClass.TRADE,
            WordClass.ENGLISH);
    private static final int ANY_GUARDED = bits(GUARDED);
    private static final int ENGLISH = bits(EnumSet.of(WordClass.ENGLISH));
    private static final int FIRST_NAME = bits(EnumSet.of(WordClass.FIRST_NAME));
    private static final int COMMON = bits(EnumSet.of(WordClass.COMMON));
    private static final int MAYBE_NAME = ANY_GUARDED & ~ENGLISH | FIRST_NAME | bits(EnumSet.of(WordClass.NAMELIKE));
    private static final int ABBREVIATION = bits(EnumSet.of(WordClass.ABBREVIATION));
    private static final int ASKED = ANY_GUARDED | COMMON | bits(EnumSet.of(WordClass.SCHOOL));
    /** The classes of a word, a bit each: some ten thousand words are read at every start. */
    private static final Map<String, Integer> CLASSES = load();

    private Words() {}

    static boolean is(String folded, WordClass wanted) {
        return (classes(folded) & 1 << wanted.ordinal()) != 0;
    }

    /** Whether a name is also a word, so that grammar has to decide. */
    static boolean canBeWord(String folded) {
        int classes = classes(folded);
        return (classes & ASKED) != 0 || (classes & (ABBREVIATION | FIRST_NAME)) == ABBREVIATION;
    }

    /** Whether a word is listed as anything but a given name. */
    static boolean isOrdinary(String folded) {
        return (classes(folded) & ~FIRST_NAME) != 0;
    }

    /** Whether a word is so much English that it is no nickname by itself; "kit" and "will" may be. */
    static boolean isHardlyName(String folded) {
        int classes = classes(folded);
        return (classes & ENGLISH) != 0 || classes != 0 && (classes & MAYBE_NAME) == 0;
    }

    private static int classes(String folded) {
        return CLASSES.getOrDefault(folded, 0);
    }

    private static int bits(Set<WordClass> classes) {
        int bits = 0;
        for (WordClass each : classes) {
            bits |= 1 << each.ordinal();
        }
        return bits;
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> classes = HashMap.newHashMap(20_000);
        for (String file : new String[] {"words.txt", "school-words.txt", "english.txt", "first-names.txt"}) {
            for (String line : ListFile.lines(file)) {
                add(line, classes);
            }
        }
        return classes;
    }

    private static void add(String line, Map<String, Integer> classes) {
        int blank = line.indexOf(' ');
        int bit = 1 << WordClass.valueOf(line.substring(0, blank)).ordinal();
        while (blank >= 0) {
            int next = line.indexOf(' ', blank + 1);
            String word = Fold.fold(line.substring(blank + 1, next < 0 ? line.length() : next));
            Integer known = classes.get(word);
            classes.put(word, known == null ? bit : known | bit);
            blank = next;
        }
    }
}
