package org.houserules.people;

import java.time.LocalDate;

/** What is kept of people, for who signs. */
public interface SigningRegister {
    /** Everything that matters on one of the days, in a fixed number of reads. */
    SigningFacts facts(long owner, LocalDate from, LocalDate until);
}
