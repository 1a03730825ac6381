package org.houserules.guidance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people ask about, whatever the policy answers.
 *
 * @param title as it stands in the list of topics
 * @param turnsOnAct whether nothing is answered as long as it is open if somebody means to tell of it or to let it rest
 * @param unless concepts of which none may be in a question about it
 * @param within the wider topic of which this is always a case; it answers where a policy is silent on this one
 */
public record Topic(
        String key,
        String title,
        String example,
        Optional<String> within,
        boolean turnsOnAct,
        List<String> unless,
        List<TopicPattern> patterns) {
    int score(Set<String> concepts) {
        return isRuledOut(concepts) ? TopicPattern.NO_MATCH : fit(concepts);
    }

    /** Whether one of the concepts is in no question about it. */
    boolean isRuledOut(Set<String> concepts) {
        return unless.stream().anyMatch(concepts::contains);
    }

    private int fit(Set<String> concepts) {
        return patterns.stream()
                .mapToInt(pattern -> pattern.score(concepts))
                .max()
                .orElse(TopicPattern.NO_MATCH);
    }
}
