/**
 * A school's policy as data, the frame in which controls judge, the floor under every policy, and the verdict.
 * Knows no subject: what is judged (a post, a comment, a request) belongs to the feature that declares its controls.
 */
@ApplicationModule(
        displayName = "Policy",
        allowedDependencies = {"reading", "people", "audit"})
@NullMarked
package org.houserules.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
