package org.houserules.accounts.kept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who holds which role on the platforms themselves. Never a password. */
public interface AccessRegister {
    long add(long owner, long account, long person, String role, LocalDate since, long toldBy, Instant at);

    /** Those who can get in first. */
    List<Access> of(long owner, long account, LocalDate today);

    void remove(long owner, long id, LocalDate on, long toldBy, Instant at);

    /**
     * @param removed when it was removed on the platform, and who said so
     * @param standing why they should be able to get in, or not
     */
    record Access(
            long id,
            long person,
            String name,
            String role,
            LocalDate since,
            String toldBy,
            Optional<Removed> removed,
            Reason standing) {
        public boolean isOpen() {
            return removed.isEmpty();
        }
    }

    record Removed(LocalDate on, String toldBy) {}

    enum Reason {
        IN_TEAM,
        NOT_IN_TEAM,
        LEFT
    }
}
