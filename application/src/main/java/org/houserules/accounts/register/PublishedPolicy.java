package org.houserules.accounts.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of a school's policy as the public reads it.
 *
 * @param number the first adopted is 1
 * @param version as the document calls it
 * @param body that adopted it; empty where nobody has said
 * @param decidedOn as it is said; may be a month
 * @param signatories one on each line
 * @param from the day from which it holds
 * @param until its last day; absent for the latest
 */
public record PublishedPolicy(
        int number,
        String title,
        String version,
        String body,
        Optional<String> decidedOn,
        List<String> signatories,
        boolean onlyCorrections,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> review,
        List<Article> clauses) {

    /** @param whom it speaks to, and how strongly */
    public record Article(String ref, String says, String whom) {}

    public boolean isInForceOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
    }
}
