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
 * @param ahead days before it on which a mail begins to say so
 */
public record Due(long person, String key, String words, String path, LocalDate day, int ahead) {
    private static final int A_WEEK = 7;

    public Due(long person, String key, String words, String path, LocalDate day) {
        this(person, key, words, path, day, A_WEEK);
    }

    Due forPerson(long other) {
        return new Due(other, key, words, path, day, ahead);
    }

    boolean isToldOn(LocalDate today) {
        return !day.minusDays(ahead).isAfter(today);
    }
}
