package org.houserules.acknowledgements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who leaves a school or has just left, and how they were told what still holds. */
public interface Leavers {
    /** Whose last day is between these days, the last first. */
    List<Leaver> between(long owner, LocalDate first, LocalDate last);

    Optional<Leaver> find(long owner, long person);

    /** @return false where that was known already */
    boolean told(long owner, long person, LocalDate leaves, How how, Optional<Long> by, Instant at);

    /** How somebody was told. */
    enum How {
        MAILED("by e-mail"),
        READ("read on their own page"),
        BY_HAND("told in person");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @param leaves their last day @param email where there is one */
    record Leaver(
            long person, String givenName, String name, Optional<String> email, LocalDate leaves, Set<How> told) {}
}
