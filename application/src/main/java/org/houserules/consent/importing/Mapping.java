package org.houserules.consent.importing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a school's list is read.
 *
 * @param headings the column that each heading means; what is left out stands there with nothing
 * @param answers what each heading answers that is a consent of its own; it stands among the headings with nothing
 * @param words by column, the meaning of each plain word
 */
public record Mapping(
        Map<String, Optional<ListColumn>> headings,
        Map<String, AnswerFor> answers,
        Map<ListColumn, Map<String, String>> words) {
    public static final Mapping NONE = new Mapping(Map.of(), Map.of(), Map.of());

    public Mapping {
        headings = Map.copyOf(headings);
        answers = Map.copyOf(answers);
        words = Map.copyOf(words);
    }

    /** Kept where a person has said it before, else guessed; no column twice. */
    public Mapping proposed(ListKind list, List<String> found) {
        Map<String, Optional<ListColumn>> proposed = new HashMap<>();
        for (String heading : found) {
            Optional<ListColumn> column =
                    headings.containsKey(heading) ? headings.get(heading) : ListColumn.guess(list, heading);
            proposed.put(heading, column.filter(known -> !proposed.containsValue(Optional.of(known))));
        }
        return new Mapping(proposed, list == ListKind.CONSENTS ? answers(proposed) : Map.of(), words);
    }

    /** Guessed only where nothing says that each answer has a row of its own. */
    private Map<String, AnswerFor> answers(Map<String, Optional<ListColumn>> proposed) {
        boolean mayGuess = Stream.of(ListColumn.KIND, ListColumn.ANSWER)
                .noneMatch(column -> proposed.containsValue(Optional.of(column)));
        Map<String, AnswerFor> known = new HashMap<>();
        proposed.forEach((heading, column) -> {
            boolean isNew = mayGuess && !headings.containsKey(heading);
            Optional.ofNullable(answers.get(heading))
                    .or(() -> isNew ? AnswerFor.guess(heading) : Optional.empty())
                    .filter(about -> column.isEmpty())
                    .ifPresent(about -> known.put(heading, about));
        });
        return known;
    }

    /** Whether each consent has a column of its own, and each pupil one row. */
    public boolean isWide() {
        return !answers.isEmpty();
    }

    public boolean has(ListColumn column) {
        return headings.containsValue(Optional.of(column));
    }

    /** The place of each column among these headings; the first counts. */
    Map<ListColumn, Integer> places(List<String> found) {
        Map<ListColumn, Integer> places = new EnumMap<>(ListColumn.class);
        for (int i = 0; i < found.size(); i++) {
            int place = i;
            headings.getOrDefault(found.get(i), Optional.empty())
                    .ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    /** The columns that hold answers, from the left. */
    SortedMap<Integer, AnswerFor> answerPlaces(List<String> found) {
        SortedMap<Integer, AnswerFor> places = new TreeMap<>();
        for (int i = 0; i < found.size(); i++) {
            int place = i;
            Optional.ofNullable(answers.get(found.get(i))).ifPresent(about -> places.put(place, about));
        }
        return places;
    }

    public Optional<String> meaning(ListColumn column, String word) {
        return Optional.ofNullable(words.getOrDefault(column, Map.of()).get(Meanings.plain(word)))
                .or(() -> Meanings.guess(column, word, has(ListColumn.PURPOSE)));
    }

    /** A kind that was kept together with a purpose does not fit where another column tells the purpose, and the reverse. */
    public boolean suits(String kind) {
        return kind.equals(Meanings.LEAVE_OUT) || kind.contains(":") != has(ListColumn.PURPOSE);
    }
}
