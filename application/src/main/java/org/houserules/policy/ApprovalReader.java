package org.houserules.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.reading.Section;
import org.houserules.reading.Words;

/** Reads who signs: the chains of approval, and who gives permissions to post. */
final class ApprovalReader {
    private static final String GIVERS = "authorised-by";
    private static final String URGENT = "urgent";
    private static final String NONE = "none";
    private static final String SAY_WHO =
            "Add under 'approval' the lists 'posts' and 'accounts' of roles that sign in order, or 'none'.";

    private final Map<Role, String> roles;

    /** @param roles what the policy calls its roles */
    ApprovalReader(Map<Role, String> roles) {
        this.roles = roles;
    }

    Approval approval(Section top) {
        List<Role> givers = givers(top);
        Optional<Section> approval = top.section("approval");
        if (approval.isEmpty()) {
            top.fault("approval", "The policy does not say who approves a post", SAY_WHO);
            return new Approval(List.of(), List.of());
        }
        Section chains = approval.get();
        List<Role> posts = required(chains, "posts");
        List<Role> urgent = chains.has(URGENT) ? chain(chains, URGENT) : posts;
        Approval read = new Approval(posts, required(chains, "accounts"), urgent, givers);
        chains.refuseUnknown();
        return read;
    }

    private List<Role> givers(Section top) {
        if (!top.has(GIVERS)) {
            return Approval.HEADS;
        }
        if (top.texts(GIVERS).equals(List.of(NONE))) {
            top.fault(
                    GIVERS,
                    "Somebody has to give permissions to post",
                    "Name one role or several, or leave 'authorised-by' out: then the headteacher gives them.");
        }
        return chain(top, GIVERS);
    }

    private List<Role> required(Section approval, String key) {
        if (approval.texts(key).isEmpty()) {
            approval.fault(key, "The policy does not say who approves " + key, SAY_WHO);
        }
        return chain(approval, key);
    }

    private List<Role> chain(Section section, String key) {
        if (section.texts(key).isEmpty() || section.texts(key).equals(List.of(NONE))) {
            return List.of();
        }
        List<Role> chain = section.words(key, Role.class);
        if (Set.copyOf(chain).size() < chain.size()) {
            section.fault(key, "A role stands twice in the chain of " + key, "Name each role once.");
        }
        chain.stream()
                .filter(role -> !roles.containsKey(role))
                .forEach(role -> section.fault(
                        key,
                        "The role " + Words.of(role) + " in the chain is unknown to this policy",
                        "Say under 'roles' what the school calls it."));
        return chain;
    }
}
