/** The health check of a school's policy document: what in it is out of date, missing, or against itself. */
@ApplicationModule(
        displayName = "Health",
        allowedDependencies = {"reading", "people", "pages", "policy", "policy :: review"})
@NullMarked
package org.houserules.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
