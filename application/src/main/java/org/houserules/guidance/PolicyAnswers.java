package org.houserules.guidance;

import java.util.List;
import java.util.Map;

/**
 * All that a policy answers.
 *
 * @param person the role to ask where the policy is silent, as this school calls it
 * @param clauses by their ids
 */
public record PolicyAnswers(String person, List<TopicAnswer> answers, Map<String, Answer.Cited> clauses) {
    List<TopicAnswer> on(String topic) {
        return answers.stream().filter(answer -> answer.topic().equals(topic)).toList();
    }

    /** Whether it answers anything on this topic to somebody who asks so. */
    public boolean speaksOn(String topic, Asker asker) {
        return on(topic).stream()
                .filter(TopicAnswer::settles)
                .anyMatch(answer -> answer.speaksTo().contains(asker));
    }
}
