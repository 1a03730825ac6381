package org.houserules.accounts.requests;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody typed and what others saved meanwhile, brought together question by question.
 *
 * @param answers to be kept
 * @param both questions that both have changed, differently; what the others saved is kept until somebody chooses
 * @param fromOthers questions that only the others have changed
 */
record Merged(Answers answers, List<Question> both, List<Question> fromOthers) {
    Merged {
        both = List.copyOf(both);
        fromOthers = List.copyOf(fromOthers);
    }

    /**
     * @param base what the form was loaded with
     * @param stored what is kept now
     * @param typed well-formed answers, empty where one was emptied
     * @param unreadable questions whose typed answer is not well formed: nothing of them is kept
     */
    static Merged of(Answers base, Answers stored, Map<Question, String> typed, Set<Question> unreadable) {
        Map<Question, String> kept = new EnumMap<>(Question.class);
        kept.putAll(stored.given());
        List<Question> both = new ArrayList<>();
        List<Question> fromOthers = new ArrayList<>();
        typed.forEach((question, mine) -> {
            String before = at(base, question);
            String theirs = at(stored, question);
            if (theirs.equals(before)) {
                kept.put(question, mine);
            } else if (mine.equals(before)) {
                fromOthers.add(question);
            } else if (!mine.equals(theirs)) {
                both.add(question);
            }
        });
        unreadable.stream()
                .filter(question -> !at(stored, question).equals(at(base, question)))
                .forEach(both::add);
        return new Merged(new Answers(kept), both, fromOthers);
    }

    private static String at(Answers answers, Question question) {
        return answers.text(question).orElse("");
    }
}
