package org.houserules.policy.drafts;

import java.util.List;
import java.util.Map;

/**
 * What stands round the clauses, as somebody has written it, in the words of a policy's file.
 *
 * @param roles role key: what this school calls it; blank where the policy does not know the role
 * @param chains posts, accounts and urgent: roles in order; 'none' has to be said
 * @param givers roles that give permissions to post; empty where the policy leaves it to the head
 */
public record FrontEdit(
        String title,
        String organisation,
        String version,
        String dated,
        String reviewDue,
        String reviewCycle,
        List<String> related,
        List<String> covers,
        Map<String, String> roles,
        Map<String, List<String>> chains,
        List<String> givers) {
    private static final String NONE = "none";

    void into(Branch top) {
        top.put("title", title);
        top.put("organisation", organisation);
        top.put("version", version);
        top.put("dated", dated);
        Branch review = top.branchOrNew("review");
        review.put("due", reviewDue);
        review.put("cycle", reviewCycle);
        top.put("related", related);
        top.put("covers", covers);
        Branch called = top.branchOrNew("roles");
        roles.forEach(called::put);
        Branch approval = top.branchOrNew("approval");
        chains.forEach((key, chain) -> chain(approval, key, chain));
        top.put("authorised-by", givers);
        dropEmpty(top, "review", review);
        dropEmpty(top, "roles", called);
    }

    private static void chain(Branch approval, String key, List<String> chain) {
        if (chain.equals(List.of(NONE))) {
            approval.put(key, NONE);
        } else {
            approval.put(key, chain);
        }
    }

    private static void dropEmpty(Branch top, String key, Branch group) {
        if (group.keys().isEmpty()) {
            top.remove(key);
        }
    }
}
