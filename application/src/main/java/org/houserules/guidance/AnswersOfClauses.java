package org.houserules.guidance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.houserules.policy.ClausePrint;
import org.houserules.policy.Policy;
import org.houserules.reading.Words;

/** Writes the answers that a policy gives in the words of its own clauses, for a person to look over. */
public final class AnswersOfClauses {
    private AnswersOfClauses() {}

    /**
     * The section {@code guidance} of a policy whose clauses name the topics that they answer; empty where none does.
     *
     * @return as docs/answers.md has it
     */
    public static Map<String, Object> written(Policy<?> policy) {
        List<Map<String, Object>> answers = new ClauseAnswers(policy)
                .on(Topics.shipped().all()).stream()
                        .map(answer -> answer(answer, policy))
                        .toList();
        return answers.isEmpty() ? Map.of() : Map.of("answers", answers);
    }

    private static Map<String, Object> answer(TopicAnswer answer, Policy<?> policy) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("topic", answer.topic());
        written.put("for", answer.speaksTo().stream().map(Words::of).toList());
        List<String> clauses = answer.cases().stream()
                .flatMap(one -> one.clauses().stream())
                .distinct()
                .sorted()
                .toList();
        written.put("clauses-as", ClausePrint.of(policy, clauses));
        written.put("cases", answer.cases().stream().map(AnswersOfClauses::one).toList());
        return written;
    }

    private static Map<String, Object> one(Case one) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (!one.when().isEmpty()) {
            Map<String, Object> when = new LinkedHashMap<>();
            one.when().forEach((fact, values) -> when.put(fact, new ArrayList<>(values)));
            written.put("when", when);
        }
        written.put("answer", Words.of(one.reply()));
        written.put("says", one.says());
        written.put("clauses", new ArrayList<>(one.clauses())); // one list written twice would be an alias
        return written;
    }
}
