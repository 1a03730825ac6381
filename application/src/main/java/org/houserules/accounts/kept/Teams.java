package org.houserules.accounts.kept;

import java.time.LocalDate;

/** Reads the teams of accounts and when their people are away. */
public interface Teams {
    /** Of all accounts of a school, in a fixed number of statements. @param until the last day of interest */
    TeamDays ofAll(long owner, LocalDate from, LocalDate until);

    TeamDays of(long owner, long account, LocalDate from, LocalDate until);
}
