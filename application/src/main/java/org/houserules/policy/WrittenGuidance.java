package org.houserules.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.Role;

/**
 * What a policy answers to "May I…?", as it is written in it or beside it. Which topics, facts and people there are is for the
 * room to know that answers.
 *
 * @param file that it stands in, for faults
 * @param ask the role to ask where the policy is silent
 * @param speaksTo whom answers speak to, where an answer does not say otherwise
 */
public record WrittenGuidance(String file, Optional<Role> ask, List<String> speaksTo, List<Answer> answers) {
    /**
     * @param speaksTo others than those above; usually empty
     * @param assumed facts that count as long as nobody says otherwise
     * @param clausesAs the fingerprint of its clauses as they were when somebody last looked at the answer
     * @param cases the first that fits is the answer
     */
    public record Answer(
            List<String> topics,
            List<String> speaksTo,
            Map<String, String> assumed,
            Optional<String> clausesAs,
            List<Case> cases,
            int line) {
        /** The ids of all clauses that it rests on, each once. */
        public List<String> clauses() {
            return cases.stream()
                    .flatMap(one -> one.clauses().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        /** Whether its clauses stand as they did when somebody last looked at it, and none is gone. */
        public boolean standsIn(Policy<?> policy) {
            return ClausePrint.areAllIn(policy, clauses())
                    && clausesAs
                            .map(was -> ClausePrint.of(policy, clauses()).equals(was))
                            .orElse(true);
        }

        Answer lookedAt(String print) {
            return new Answer(topics, speaksTo, assumed, Optional.of(print), cases, line);
        }
    }

    /**
     * One answer, and the facts under which it holds.
     *
     * @param when each fact with the values that fit
     */
    public record Case(
            Map<String, List<String>> when,
            String answer,
            String says,
            List<String> clauses,
            List<String> needs,
            List<String> next,
            int line) {}

    public List<Answer> on(String topic) {
        return answers.stream()
                .filter(answer -> answer.topics().contains(topic))
                .toList();
    }

    /** Without what rests on a clause that has changed since somebody looked, or is gone. */
    public WrittenGuidance standingIn(Policy<?> policy) {
        return new WrittenGuidance(
                file,
                ask,
                speaksTo,
                answers.stream().filter(answer -> answer.standsIn(policy)).toList());
    }

    /** As if somebody had looked at every answer while these clauses held. */
    WrittenGuidance lookedAtIn(Policy<?> policy) {
        return new WrittenGuidance(
                file,
                ask,
                speaksTo,
                answers.stream()
                        .map(answer -> answer.lookedAt(ClausePrint.of(policy, answer.clauses())))
                        .toList());
    }
}
