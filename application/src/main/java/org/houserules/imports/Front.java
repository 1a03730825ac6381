package org.houserules.imports;

import java.util.List;
import java.util.Map;

/**
 * What stands round the clauses: as it was understood, and as a person has mended it.
 *
 * @param dated and reviewDue a day as 2026-11-20, or a month as 2026-11; may be empty
 * @param covers whom the policy is for, by the words of the format
 * @param posts and accounts: keys of roles that sign, in order; 'none' where nobody has to; empty as long as nobody has said
 * @param called what the document calls the roles, by their keys
 */
public record Front(
        String title,
        String organisation,
        String version,
        String dated,
        String reviewDue,
        String reviewCycle,
        List<String> covers,
        List<String> posts,
        List<String> accounts,
        Map<String, String> called) {
    static final String NONE = "none";

    /** Whether a policy can be made of it: without a word on who approves, none can. */
    public boolean saysWhoApproves() {
        return !posts.isEmpty() && !accounts.isEmpty();
    }
}
