package org.houserules.posts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.people.Role;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.Verdict;

/** A school's policy in force, read. @param digest of its document */
public record PolicyForPosts(Policy<DraftPost> policy, String digest) {
    /** Finds it. */
    public interface InForce {
        /** Empty where the school has adopted none, or the one it has cannot be relied on. */
        Optional<PolicyForPosts> at(long owner);

        /** As if it were in force; empty where it cannot be relied on. */
        Optional<PolicyForPosts> of(Adopted document);

        /** With its confirmations. */
        Verdict judge(PolicyForPosts policy, DraftPost subject);

        CheckPost check(PolicyForPosts policy, GatherFacts facts);
    }

    /** Who signs, in order. */
    public List<Role> chain(boolean urgent) {
        return urgent ? policy.approval().urgent() : policy.approval().posts();
    }

    /** What this school calls a role. */
    public String called(Role role) {
        return policy.roles().getOrDefault(role, role.called());
    }

    public String calledFirst(Role role) {
        String called = called(role);
        return called.substring(0, 1).toUpperCase(Locale.UK) + called.substring(1);
    }
}
