package org.houserules.accounts.houserules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of an account's house rules.
 *
 * @param number counts from 1
 * @param words with the marks of {@link RulesText}
 * @param takenBack the day since which the public reads it no more
 */
public record Published(int number, String words, LocalDate from, Optional<LocalDate> takenBack) {
    public RulesText text() {
        return RulesText.read(words);
    }
}
