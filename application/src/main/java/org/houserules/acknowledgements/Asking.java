package org.houserules.acknowledgements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * That everybody whom it concerns was asked to read the policy.
 *
 * @param from its first day
 * @param due by which whoever was there on the first day has to have read it
 * @param why it was asked, in a sentence
 */
public record Asking(long id, LocalDate from, LocalDate due, Readers readers, String why) {
    /** How long somebody has from the day on which it begins for them. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(from, due);
    }
}
