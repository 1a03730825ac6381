package org.houserules.checklists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.houserules.database.Reading;

/** When people looked over their own accounts, and after how long they are to look again. */
public interface Looks {
    /** Without a word of the school. */
    int USUAL_MONTHS = 12;

    /** Of one person: the day of each list, by its key. */
    Map<String, LocalDate> of(long owner, long person);

    void keep(long owner, long person, String list, LocalDate on);

    int months(long owner);

    void keepMonths(long owner, int months, long by, Instant at);

    /** Their days and the months, in one question and one row. */
    Reading<Mine> mine(long owner, long person);

    /** How many of the people who are here today have looked through each list since the day, by its key. */
    Map<String, Integer> since(long owner, LocalDate since, LocalDate today);

    /** How many belong here today. */
    int people(long owner, LocalDate today);

    /** @param general the day on which they looked through the list for every account @param oldest the earliest day of any list */
    record Mine(Optional<LocalDate> general, Optional<LocalDate> oldest, int months) {}
}
