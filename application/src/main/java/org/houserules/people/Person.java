package org.houserules.people;

import java.time.LocalDate;
import java.util.Optional;

/** Somebody a school keeps in its register. @param owner the school they belong to, which alone changes what is kept of them */
public record Person(long id, long owner, Details details) {
    /**
     * What is kept of somebody. Names and position are printed as written.
     *
     * @param left the last day at the school
     */
    public record Details(
            String givenName,
            String familyName,
            String position,
            Optional<String> email,
            PersonKind kind,
            Optional<Long> lineManager,
            Optional<LocalDate> joined,
            Optional<LocalDate> left) {
        public String name() {
            return givenName + " " + familyName;
        }
    }

    public String name() {
        return details.name();
    }

    public boolean belongsTo(Owner school) {
        return owner == school.id();
    }

    public boolean hasLeft(LocalDate today) {
        return details.left().filter(today::isAfter).isPresent();
    }
}
