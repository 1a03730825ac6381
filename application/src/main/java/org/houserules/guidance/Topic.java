package org.houserules.guidance;

import java.util.List;
import java.util.Set;

/**
 * What people ask about, whatever the policy answers.
 *
 * @param title as it stands in the list of topics
 */
public record Topic(String key, String title, String example, List<TopicPattern> patterns) {
    int score(Set<String> concepts) {
        return patterns.stream()
                .mapToInt(pattern -> pattern.score(concepts))
                .max()
                .orElse(TopicPattern.NO_MATCH);
    }
}
