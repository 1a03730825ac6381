package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that stands against an account, or soon will.
 *
 * @param alarm whether it is so already; otherwise it is a warning
 * @param key the same as long as it is the same matter, whatever its words say
 * @param what one sentence
 * @param mend what to do about it
 * @param refs of the clauses that ask for it
 * @param on the day from which it is so, or by which it is due
 */
public record Matter(
        Kind kind, boolean alarm, String key, String what, String mend, List<String> refs, Optional<LocalDate> on) {

    /** The worst first. */
    public enum Kind {
        COVER("Cover"),
        DRIFT("Drifted settings"),
        NEGLECT("Neglected"),
        FOLLOWERS("Followers not vetted"),
        ACCESS("Access to remove"),
        CLOSURE("Closure due"),
        EVALUATION("Evaluation due"),
        ATTESTATION("To be told again"),
        CANNOT_TELL("Cannot be told"),
        OTHER("Other findings"),
        NO_POLICY("No policy to judge by");

        private final String called;

        Kind(String called) {
            this.called = called;
        }

        /** As a filter names it. */
        public String called() {
            return called;
        }
    }

    /** What, with the clauses that ask for it. */
    public String cited() {
        return refs.isEmpty() ? what : what + " (" + String.join(", ", refs) + ")";
    }

    static Matter raised(Kind kind, String key, String what, String mend, Optional<LocalDate> on) {
        return new Matter(kind, true, key, what, mend, List.of(), on);
    }

    static Matter warning(Kind kind, String key, String what, String mend, Optional<LocalDate> on) {
        return new Matter(kind, false, key, what, mend, List.of(), on);
    }
}
