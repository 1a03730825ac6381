package org.houserules.policy.drafts;

import org.houserules.policy.Policy;
import org.houserules.policy.ShippedAnswers;
import org.springframework.stereotype.Component;

/** Brings the answers that ship with a policy into its text, so that they can be read and changed like its clauses. */
@Component
final class TakeOverAnswers {
    private final ShippedAnswers answers;

    TakeOverAnswers(ShippedAnswers answers) {
        this.answers = answers;
    }

    /** Nothing happens where the text has answers of its own, or none ship with it. @param policy the same text, read */
    void into(PolicyTree tree, Policy<?> policy) {
        if (policy.guidance().isEmpty()) {
            answers.text(policy.id())
                    .ifPresent(text ->
                            answers.of(policy.id()).ifPresent(read -> new GuidanceTree(tree).takeOver(text, read)));
        }
    }
}
