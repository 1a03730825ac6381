package org.houserules.people;

import java.time.LocalDate;
import java.util.List;

/** Days on which people are away. */
public interface Absences {
    /** Those that are not over on the day, the next first. */
    List<Absence> of(long owner, long person, LocalDate today);

    long add(long owner, long person, LocalDate from, LocalDate until);

    void change(long owner, long id, LocalDate from, LocalDate until);

    void remove(long owner, long id);

    record Absence(long id, LocalDate from, LocalDate until) {}
}
