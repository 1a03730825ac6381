package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.houserules.screening.text.Phrase.Step;

/**
 * One line of a phrase list as the sequences of words it stands for: {@code a|b} either word, {@code ?a} with or
 * without, {@code *} any one word, {@code **} up to three, {@code <set>} a named set, {@code {name}} a word of that
 * {@link Shape}. A word with an apostrophe also stands for the one without, unless that is another word; one that
 * ends in 's also for its stem, because that is how a text is cut.
 */
final class PhraseLine {
    private static final Set<String> OTHER_WORDS =
            Set.of("were", "well", "hell", "shell", "ill", "wed", "shed", "id", "its", "lets", "whos");

    private PhraseLine() {}

    static List<List<Step>> of(String line, Map<String, List<String>> sets) {
        List<List<Step>> all = List.of(List.of());
        for (String part : line.split(" +", -1)) {
            all = joined(all, alternatives(part, sets));
        }
        return all.stream().filter(steps -> !steps.isEmpty()).toList();
    }

    private static List<List<Step>> joined(List<List<Step>> heads, List<List<Step>> tails) {
        List<List<Step>> all = new ArrayList<>(heads.size() * tails.size());
        for (List<Step> head : heads) {
            for (List<Step> tail : tails) {
                List<Step> steps = new ArrayList<>(head);
                steps.addAll(tail);
                all.add(steps);
            }
        }
        return all;
    }

    private static List<List<Step>> alternatives(String part, Map<String, List<String>> sets) {
        if (part.startsWith("?")) {
            List<List<Step>> with = new ArrayList<>(alternatives(part.substring(1), sets));
            with.add(List.of());
            return with;
        }
        if (part.equals("**")) {
            Step any = new Step.Like(Shape.ANY);
            return List.of(List.of(), List.of(any), List.of(any, any), List.of(any, any, any));
        }
        return part.startsWith("<") ? members(part, sets) : steps(part);
    }

    private static List<List<Step>> members(String part, Map<String, List<String>> sets) {
        List<String> lines = sets.get(part.substring(1, part.length() - 1));
        if (lines == null) {
            throw new IllegalStateException("No set of words is called " + part);
        }
        return lines.stream().flatMap(line -> of(line, sets).stream()).toList();
    }

    /** The words of a part are one step, and each shape in it another. */
    private static List<List<Step>> steps(String part) {
        List<List<Step>> all = new ArrayList<>();
        Set<String> words = new TreeSet<>();
        for (String one : part.split("\\|", -1)) {
            if (one.equals("*")) {
                all.add(List.of(new Step.Like(Shape.ANY)));
            } else if (one.startsWith("{")) {
                all.add(List.of(new Step.Like(shape(one))));
            } else {
                addForms(words, one);
            }
        }
        if (!words.isEmpty()) {
            all.add(List.of(new Step.OneOf(words)));
        }
        return all;
    }

    private static Shape shape(String part) {
        return Shape.valueOf(part.substring(1, part.length() - 1).toUpperCase(Locale.ROOT));
    }

    private static void addForms(Set<String> words, String word) {
        words.add(word);
        String bare = word.replace("'", "");
        if (!OTHER_WORDS.contains(bare)) {
            words.add(bare);
        }
        if (word.endsWith("'s")) {
            words.add(word.substring(0, word.length() - 2));
        }
    }
}
