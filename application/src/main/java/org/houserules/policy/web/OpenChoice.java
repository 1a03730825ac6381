package org.houserules.policy.web;

import java.util.List;

/**
 * A contradiction of the school's document, as its page shows it.
 *
 * @param made whether the school has chosen; until then all sides hold
 * @param history who chose what when, the latest first
 */
public record OpenChoice(String id, String ask, List<Side> sides, boolean made, List<String> history) {
    /** @param roles to whom it gives the matter, in the school's words @param holds whether the school has chosen it */
    public record Side(String ref, String says, String roles, boolean holds) {}
}
