package org.houserules.policy;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that holds whatever the policy says. It stops; it cites its source instead of a clause.
 *
 * @param rule its name
 * @param control the control whose finding it is in what people see
 */
public record FloorRule<S>(
        String rule, String source, String control, Optional<Confirmation> confirmation, Judges<S> check) {

    /** The judgement of a rule that has no setting. */
    @FunctionalInterface
    public interface Judges<S> {
        Stream<Finding> check(S subject);
    }
}
