package org.houserules.guidance;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What people ask about, whatever the policy answers.
 *
 * @param title as it stands in the list of topics
 * @param within the wider topic of which this is always a case; it answers where a policy is silent on this one
 */
public record Topic(String key, String title, String example, Optional<String> within, List<TopicPattern> patterns) {
    int score(Set<String> concepts) {
        return patterns.stream()
                .mapToInt(pattern -> pattern.score(concepts))
                .max()
                .orElse(TopicPattern.NO_MATCH);
    }
}
