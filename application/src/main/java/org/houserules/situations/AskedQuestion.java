package org.houserules.situations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.guidance.Answer;
import org.houserules.guidance.KnownFact;
import org.houserules.guidance.Reply;
import org.houserules.reading.Words;

/**
 * A worked question of a policy, and what it is expected to answer.
 *
 * @param told facts known beside the question
 * @param refs clauses one of which has to come first; any where there are none
 * @param needs facts that have to be asked for; not compared when absent
 * @param line where it stands in its file
 */
public record AskedQuestion(
        String question,
        String file,
        int line,
        Map<String, String> told,
        Reply reply,
        List<String> refs,
        Optional<List<String>> needs) {

    /** What differs from what is expected, one line each. */
    public List<String> differences(Answer answer) {
        List<String> differences = new ArrayList<>();
        if (answer.reply() != reply) {
            differences.add("expected the answer " + Words.of(reply) + ", got " + Words.of(answer.reply()) + ": "
                    + answer.says());
        }
        List<String> cited = answer.clauses().stream().map(Answer.Cited::ref).toList();
        if (!refs.isEmpty() && (cited.isEmpty() || !refs.contains(cited.getFirst()))) {
            differences.add("expected clause " + String.join(" or ", refs) + " first, got " + cited);
        }
        List<String> asked = answer.needs().stream().map(KnownFact::key).toList();
        needs.filter(expected -> !asked.containsAll(expected))
                .ifPresent(expected -> differences.add("expected it to ask for " + expected + ", got " + asked));
        return differences;
    }
}
