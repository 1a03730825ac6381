package org.houserules.accounts.reminders;

import java.time.LocalDate;

/**
 * One thing that is due.
 *
 * @param person whose it is
 * @param key tells it from others, the same every day
 * @param words what to do, with the account's name and never a pupil's
 * @param path where it is done
 * @param day by when; a day that has passed means overdue
 */
public record Due(long person, String key, String words, String path, LocalDate day) {
    Due forPerson(long other) {
        return new Due(other, key, words, path, day);
    }
}
