package org.houserules.policy.drafts.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houserules.policy.Policy;
import org.houserules.policy.WrittenGuidance;
import org.houserules.policy.WrittenGuidance.Answer;
import org.houserules.policy.WrittenGuidance.Case;
import org.houserules.policy.drafts.web.DraftPage.ClauseAnswer;

/** The answers to "May I…?" that rest on each clause of a policy, for those who talk it over. */
record AnswersByClause(Policy<?> policy) {
    private static final Map<String, String> REPLIES =
            Map.of("yes", "Yes", "no", "No", "only-if", "Only if", "ask", "Ask somebody");

    List<ClauseAnswer> of(String clause) {
        return policy.guidance().map(WrittenGuidance::answers).orElse(List.of()).stream()
                .flatMap(answer -> answer.cases().stream()
                        .filter(one -> one.clauses().contains(clause))
                        .map(one -> shown(answer, one)))
                .toList();
    }

    private ClauseAnswer shown(Answer answer, Case one) {
        return new ClauseAnswer(
                answer.topics().stream().map(key -> key.replace('-', ' ')).collect(Collectors.joining(", ")),
                REPLIES.getOrDefault(one.answer(), one.answer()),
                one.says(),
                answer.standsIn(policy));
    }
}
