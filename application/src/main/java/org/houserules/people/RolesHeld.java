package org.houserules.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which roles people were given by hand, from when to when. */
public interface RolesHeld {
    /** Those of one person at one school, the latest first. */
    List<Held> of(long owner, long person);

    /** Those of one person anywhere but there, by school; seen in the scope of that person. */
    List<HeldAt> elsewhere(long home, long person);

    long give(long owner, long person, Role role, LocalDate from, Optional<LocalDate> until);

    void end(long owner, long id, LocalDate until);

    /** For a role that has not begun. */
    void takeOut(long owner, long id);

    record HeldAt(Owner at, Held held) {}

    record Held(long id, Role role, LocalDate from, Optional<LocalDate> until) {
        public boolean covers(LocalDate day) {
            return new Period(Optional.of(from), until).covers(day);
        }

        public boolean isOver(LocalDate today) {
            return until.filter(today::isAfter).isPresent();
        }
    }
}
