package org.houserules.policy.drafts;

import java.util.List;
import java.util.Map;

/** What somebody changes in the answers of a draft. Of several answers on a topic, and of several cases, each is known by its place. */
public sealed interface AnswerEdit {
    /** Of an answer or a case that is not there yet. */
    int NEW = -1;

    /** @param ask the role to ask where the policy is silent @param speaksTo whom answers speak to as a rule */
    record General(String ask, List<String> speaksTo) implements AnswerEdit {}

    /** About one topic. */
    sealed interface OnTopic extends AnswerEdit {
        String topic();

        /** Its place among the answers on the topic. */
        int which();
    }

    /** @param speaksTo empty where it speaks to everybody as a rule */
    record Whom(String topic, int which, List<String> speaksTo) implements OnTopic {}

    /** Somebody has looked at it, and it stands as it is. */
    record Confirm(String topic, int which) implements OnTopic {}

    record Remove(String topic, int which) implements OnTopic {}

    record RemoveCase(String topic, int which, int place) implements OnTopic {}

    /** @param by places down; up where negative */
    record MoveCase(String topic, int which, int place, int by) implements OnTopic {}

    /** Writes a case, or an answer of one. */
    record Write(String topic, int which, int place, CaseWords words) implements OnTopic {}

    /**
     * A case as somebody has written it.
     *
     * @param when each fact with the values that fit
     */
    record CaseWords(
            Map<String, List<String>> when,
            String answer,
            String says,
            List<String> clauses,
            List<String> needs,
            List<String> next) {}
}
