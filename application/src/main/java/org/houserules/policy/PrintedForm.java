package org.houserules.policy;

import java.util.List;
import java.util.Optional;
import org.houserules.people.Role;

/**
 * What the school's own paper form for a new account looks like where it differs from what the policy asks.
 *
 * @param signatures roles for which it has a box
 * @param goesTo id of the choice that says to whom it is handed
 */
public record PrintedForm(List<Role> signatures, Optional<String> goesTo) {}
