package org.houserules.guidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One answer to a topic, and the facts under which it holds.
 *
 * @param when each fact with the values that fit; all have to
 * @param needs facts that the answer itself turns on
 */
public record Case(
        Map<String, List<String>> when,
        Reply reply,
        String says,
        List<String> clauses,
        List<String> needs,
        List<String> next) {

    /** Empty where it turns on facts that are not known. */
    Optional<Boolean> fits(Facts facts) {
        boolean open = false;
        for (Map.Entry<String, List<String>> condition : when.entrySet()) {
            Optional<Boolean> holds = facts.is(condition.getKey(), condition.getValue());
            if (holds.equals(Optional.of(false))) {
                return holds;
            }
            open |= holds.isEmpty();
        }
        return open ? Optional.empty() : Optional.of(true);
    }

    /** The facts it turns on that are not known. */
    List<String> open(Facts facts) {
        return when.entrySet().stream()
                .filter(condition ->
                        facts.is(condition.getKey(), condition.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }
}
