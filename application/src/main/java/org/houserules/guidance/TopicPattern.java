package org.houserules.guidance;

import java.util.List;
import java.util.Set;

/**
 * Concepts that make a question one about a topic. Words that have to be there stand bare, {@code a|b} takes either,
 * {@code !a} must not be there, {@code ?a} fits the topic better when it is; {@code *2} makes the pattern weigh more.
 */
record TopicPattern(List<List<String>> all, Set<String> none, Set<String> better, int bonus) {
    static final int NO_MATCH = -1;
    private static final int EACH = 10;
    private static final int BETTER = 4;

    static TopicPattern of(String written) {
        List<String> parts = List.of(written.strip().split(" +"));
        return new TopicPattern(
                parts.stream()
                        .filter(part -> Character.isLetter(part.charAt(0)))
                        .map(part -> List.of(part.split("\\|")))
                        .toList(),
                Set.copyOf(marked(parts, '!')),
                Set.copyOf(marked(parts, '?')),
                marked(parts, '*').stream().mapToInt(Integer::parseInt).sum());
    }

    private static List<String> marked(List<String> parts, char mark) {
        return parts.stream()
                .filter(part -> part.charAt(0) == mark)
                .flatMap(part -> List.of(part.substring(1).split("\\|")).stream())
                .toList();
    }

    List<String> concepts() {
        return java.util.stream.Stream.of(all.stream().flatMap(List::stream), none.stream(), better.stream())
                .flatMap(stream -> stream)
                .toList();
    }

    int score(Set<String> concepts) {
        boolean fits = all.stream().allMatch(either -> either.stream().anyMatch(concepts::contains))
                && none.stream().noneMatch(concepts::contains);
        return fits ? weight(concepts) : NO_MATCH;
    }

    private int weight(Set<String> concepts) {
        int supported = (int) better.stream().filter(concepts::contains).count();
        return EACH * all.size() + BETTER * supported + bonus;
    }
}
