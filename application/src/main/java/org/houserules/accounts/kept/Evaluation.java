package org.houserules.accounts.kept;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody has looked whether an account does what it is for.
 *
 * @param criteria by what it was judged
 * @param seen what was found
 * @param follows what is done about it
 * @param next when it is looked at again
 */
public record Evaluation(
        LocalDate on, String criteria, Result result, String seen, String follows, Optional<LocalDate> next) {
    public enum Result {
        WORKS("It works"),
        WORKS_IN_PART("It works in part"),
        DOES_NOT_WORK("It does not work");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
