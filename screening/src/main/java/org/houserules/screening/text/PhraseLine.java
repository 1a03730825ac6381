package org.houserules.screening.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * One line of a phrase list, read part by part: {@code a|b} either word, {@code ?a} with or without, {@code *} any one
 * word, {@code **} up to three, {@code ***} up to eight, {@code <set>} a named set, {@code {name}} a word of that {@link
 * Shape}, {@code {start}} and {@code {end}} the {@link Edge} of a sentence. A word also stands for its {@link Spellings},
 * {@code =a} only for itself; one with an apostrophe for the one without, unless that is another word; one that ends in 's
 * also for its stem, because that is how a text is cut.
 */
record PhraseLine(String text, Phrase phrase) {
    private static final Set<String> OTHER_WORDS =
            Set.of("were", "well", "hell", "shell", "ill", "wed", "shed", "id", "its", "lets", "whos");
    private static final List<String> UP_TO_THREE = List.of("*", "* *", "* * *");
    private static final List<String> UP_TO_EIGHT = IntStream.rangeClosed(1, 8)
            .mapToObj(words -> "* ".repeat(words).strip())
            .toList();

    /** Where the part that begins here ends. */
    static int endOfPart(String line, int from) {
        int end = line.indexOf(' ', from);
        return end < 0 ? line.length() : end;
    }

    /** Where the next part begins, or the end of the line. */
    static int nextPart(String line, int end) {
        int next = end;
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
        return next;
    }

    static boolean isOptional(String part) {
        return part.startsWith("?") || part.startsWith("**");
    }

    /** The lines that an alternative stands for, or none where it is a word or a shape. */
    static List<String> members(String part) {
        if (part.startsWith("**")) {
            return part.length() == 2 ? UP_TO_THREE : UP_TO_EIGHT;
        }
        return part.startsWith("<") ? WordSets.named(part.substring(1, part.length() - 1)) : List.of();
    }

    /** The shape that an alternative such as {@code {name}} or {@code *} asks for. */
    static Shape shape(String part) {
        return part.equals("*")
                ? Shape.ANY
                : Shape.valueOf(part.substring(1, part.length() - 1).toUpperCase(Locale.ROOT));
    }

    /** Every alternative between bars. */
    static void alternatives(String part, Consumer<String> each) {
        int from = 0;
        for (int bar = part.indexOf('|'); bar >= 0; bar = part.indexOf('|', from)) {
            each.accept(part.substring(from, bar));
            from = bar + 1;
        }
        each.accept(part.substring(from));
    }

    /** Whether a word stands for no other spelling of it. */
    private static boolean isExact(String word) {
        return word.length() > 1 && word.charAt(0) == '=';
    }

    /** Every form of a word that a text may have. */
    static void forms(String word, Consumer<String> each) {
        if (isExact(word)) {
            each.accept(word.substring(1));
            return;
        }
        each.accept(word);
        Spellings.of(word).forEach(each);
        if (word.indexOf('\'') < 0) {
            return;
        }
        String bare = word.replace("'", "");
        if (!OTHER_WORDS.contains(bare)) {
            each.accept(bare);
        }
        if (word.endsWith("'s")) {
            each.accept(word.substring(0, word.length() - 2));
        }
    }

    /** Every word that the line names, those of its sets too. */
    static void words(String line, Consumer<String> each) {
        for (int from = 0; from < line.length(); ) {
            int end = endOfPart(line, from);
            String part = line.substring(line.charAt(from) == '?' ? from + 1 : from, end);
            alternatives(part, one -> {
                members(one).forEach(member -> words(member, each));
                if (isExact(one) || Character.isLetterOrDigit(one.charAt(0))) {
                    forms(one, each);
                }
            });
            from = nextPart(line, end);
        }
    }
}
