package org.houserules.guidance;

import java.util.List;
import java.util.Optional;

/**
 * What the policy answers.
 *
 * @param topic what the question was understood to be about; empty where it was not understood
 * @param clauses that settle it; none where a person has to be asked
 * @param needs facts that would change the answer
 */
public record Answer(
        Reply reply, String says, Optional<String> topic, List<Cited> clauses, List<KnownFact> needs, List<Step> next) {
    /**
     * A clause under its reference in the school's document.
     *
     * @param demands whether it asks something of somebody, rather than forbid, allow or state it
     */
    public record Cited(String id, String ref, String says, boolean demands) {}
}
