package org.houserules.policy.web;

import java.util.List;
import java.util.Optional;

/**
 * A policy as its page shows it.
 *
 * @param review when it is to be looked at again, in words
 * @param overdue whether that day has passed
 */
public record PolicyView(
        String title,
        String organisation,
        String version,
        Optional<String> dated,
        Optional<String> adoptedBy,
        Optional<String> review,
        boolean overdue,
        List<Chain> chains,
        List<Article> clauses) {

    /** As it was adopted here, and with the review that follows from its cycle. */
    PolicyView adopted(Optional<String> by, boolean reviewIsLate) {
        return new PolicyView(
                title,
                organisation,
                version,
                dated,
                by.or(() -> adoptedBy),
                review,
                overdue || reviewIsLate,
                chains,
                clauses);
    }

    /**
     * Who signs something, in order.
     *
     * @param what such as "A post"
     * @param none what is said where nobody signs
     */
    public record Chain(String what, List<Signing> roles, String none) {}

    /** @param called in the school's words @param holders who may sign in it today */
    public record Signing(String called, List<String> holders, String nobody) {}

    /** @param whom the clause speaks to, and how strongly */
    public record Article(String id, String ref, String says, String whom) {}
}
