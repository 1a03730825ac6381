package org.houserules.policy;

import java.util.List;
import org.houserules.people.Role;

/**
 * Who signs, in order. Empty means that the policy says {@code none}; a policy has to say it.
 *
 * @param posts before a post goes out
 * @param accounts before an account is official
 * @param urgent before a post goes out that cannot wait, such as a closure for snow; as for any post where the policy
 *     has no chain of its own
 * @param authorisations any one of them gives people their written permission to post
 */
public record Approval(List<Role> posts, List<Role> accounts, List<Role> urgent, List<Role> authorisations) {
    /** Who gives permissions to post where the policy names nobody: the head of the school, and no one else. */
    public static final List<Role> HEADS = List.of(Role.HEADTEACHER, Role.EXECUTIVE_HEADTEACHER);

    public Approval(List<Role> posts, List<Role> accounts) {
        this(posts, accounts, posts, HEADS);
    }

    /** Whether an urgent post takes another way than any post. */
    public boolean hasShortChain() {
        return !urgent.equals(posts);
    }
}
