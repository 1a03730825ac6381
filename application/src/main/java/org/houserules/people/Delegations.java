package org.houserules.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Written, dated delegations: who acts for whom in which role. */
public interface Delegations {
    Optional<Delegation> find(long owner, long id);

    /** Those given by or to the person at one school, the latest first. */
    List<Delegation> of(long owner, long person);

    /** @return its id */
    long write(long owner, Letter letter, long writtenBy, Instant at);

    void end(long owner, long id, Instant at);

    /** Lets what the person gave end with the day; what would begin later does not begin. Without a role, in every role, and also what was given to them. */
    void endWith(long owner, long person, Optional<Role> role, LocalDate day, Instant now);

    /** What is written. */
    record Letter(Role role, long from, long to, LocalDate begins, LocalDate ends, String reason) {}

    /** A letter as it is kept, with the names and positions of those in it. */
    record Delegation(
            long id, Letter letter, Named from, Named to, Named writer, Instant writtenAt, Optional<Instant> endedAt) {
        public boolean inForce(LocalDate day) {
            return endedAt.isEmpty()
                    && Period.of(letter.begins(), letter.ends()).covers(day);
        }

        /** Whether it may still act, today or later. */
        public boolean isOpen(LocalDate today) {
            return endedAt.isEmpty() && !today.isAfter(letter.ends());
        }

        public boolean concerns(long person) {
            return letter.from() == person || letter.to() == person || writer.id() == person;
        }
    }

    record Named(long id, String name, String position) {}
}
