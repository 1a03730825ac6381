package org.houserules.policy.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That something has happened that makes the policy worth looking at again.
 *
 * @param by name of the person who asked; absent where House Rules noticed by itself
 * @param outcome what came of it; absent while it is open
 */
public record ReviewAsked(
        long id,
        Source source,
        String reason,
        LocalDate due,
        Optional<String> by,
        Instant at,
        Optional<String> settledBy,
        Optional<String> outcome) {
    /** Who or what asked. */
    public enum Source {
        BY_HAND("somebody asked for it"),
        LAW("the law or guidance has changed"),
        FEEDBACK("feedback"),
        INCIDENT("a lesson of an incident");

        private final String called;

        Source(String called) {
            this.called = called;
        }

        public String called() {
            return called;
        }
    }

    public boolean isOpen() {
        return outcome.isEmpty();
    }
}
