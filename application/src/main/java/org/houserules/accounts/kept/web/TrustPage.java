package org.houserules.accounts.kept.web;

import java.util.List;
import org.houserules.accounts.kept.AccountTags.Tag;
import org.houserules.people.Owner;

/** A page of the accounts of a trust's schools. @param count of all that match @param pages how many pages they fill */
public record TrustPage(List<Owner> schools, List<Line> lines, int count, int number, int pages) {
    static final TrustPage NOTHING = new TrustPage(List.of(), List.of(), 0, 1, 1);
    static final List<String> HEAD = List.of(
            "School",
            "Account",
            "Platform",
            "State",
            "Reviewed",
            "Cover lost from",
            "Evaluation due",
            "Closes",
            "Last post",
            "What stands against it");

    /** @param against each matter, with its clauses */
    public record Line(
            String school, String name, String platform, List<Tag> tags, List<String> against, String reviewed) {}
}
