package org.houserules.screening.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.houserules.screening.Fold;

/** The lists of English words that are asked before a word is taken for a name. */
final class Words {
    private static final Set<WordClass> GUARDED = EnumSet.of(
            WordClass.CALENDAR, WordClass.VERB, WordClass.NOUN, WordClass.QUALITY, WordClass.VIRTUE, WordClass.TRADE);
    private static final Set<WordClass> NONE = Set.of();
    private static final Map<String, Set<WordClass>> CLASSES = load();

    private Words() {}

    static boolean is(String folded, WordClass wanted) {
        return CLASSES.getOrDefault(folded, NONE).contains(wanted);
    }

    /** Whether a name is also a word, so that grammar has to decide. */
    static boolean canBeWord(String folded) {
        Set<WordClass> classes = CLASSES.getOrDefault(folded, NONE);
        return classes.contains(WordClass.COMMON) || classes.stream().anyMatch(GUARDED::contains);
    }

    /** Whether a word is listed as anything but a given name. */
    static boolean isOrdinary(String folded) {
        return CLASSES.getOrDefault(folded, NONE).stream().anyMatch(c -> c != WordClass.FIRST_NAME);
    }

    private static Map<String, Set<WordClass>> load() {
        Map<String, Set<WordClass>> classes = new HashMap<>();
        for (String file : new String[] {"words.txt", "school-words.txt", "first-names.txt"}) {
            read(file, classes);
        }
        return classes;
    }

    private static void read(String file, Map<String, Set<WordClass>> classes) {
        var stream = Objects.requireNonNull(Words.class.getResourceAsStream(file), file);
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, classes));
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " cannot be read", e);
        }
    }

    private static void add(String line, Map<String, Set<WordClass>> classes) {
        String[] parts = line.split(" ", -1);
        WordClass named = WordClass.valueOf(parts[0]);
        Arrays.stream(parts)
                .skip(1)
                .map(Fold::fold)
                .forEach(word -> classes.computeIfAbsent(word, w -> EnumSet.noneOf(WordClass.class))
                        .add(named));
    }
}
