package org.houserules.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * One clause of a policy in our own words.
 *
 * @param id unique in its policy
 * @param ref as printed in the school's document
 * @param bindings controls in force by this clause that judge what the policy was read for
 * @param elsewhere controls in force by this clause that judge something else
 * @param controlsToCome controls it names that are not built yet
 * @param recordedBy features that keep its record
 * @param answeredBy topics of "May I…?"
 */
public record Clause<S>(
        String id,
        String ref,
        List<String> duties,
        List<Audience> audience,
        Force force,
        String says,
        List<Binding<S, ?>> bindings,
        List<Binding<?, ?>> elsewhere,
        List<String> controlsToCome,
        List<Feature> recordedBy,
        List<String> answeredBy) {
    /** Keys of all controls in force by this clause. */
    public List<String> controls() {
        return Stream.<Binding<?, ?>>concat(bindings.stream(), elsewhere.stream())
                .map(binding -> binding.control().key())
                .toList();
    }
}
