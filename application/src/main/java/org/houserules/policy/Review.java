package org.houserules.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When the policy is to be looked at again.
 *
 * @param due its last day, as the document writes it: a day or a month
 * @param cycle in words, such as "every two years"
 */
public record Review(Optional<PartialDate> due, Optional<String> cycle) {
    public boolean isOverdueOn(LocalDate day) {
        return due.filter(date -> date.lastDay().isBefore(day)).isPresent();
    }
}
