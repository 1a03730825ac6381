package org.houserules.accounts.houserules;

import java.time.LocalDate;

/**
 * One version of an account's house rules.
 *
 * @param number counts from 1
 * @param words with the marks of {@link RulesText}
 */
public record Published(int number, String words, LocalDate from) {
    public RulesText text() {
        return RulesText.read(words);
    }
}
