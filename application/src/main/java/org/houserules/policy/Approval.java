package org.houserules.policy;

import java.util.List;
import org.houserules.people.Role;

/**
 * Who signs, in order. Empty means that the policy says {@code none}; a policy has to say it.
 *
 * @param posts before a post goes out
 * @param accounts before an account is official
 */
public record Approval(List<Role> posts, List<Role> accounts) {}
