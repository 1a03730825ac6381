/** Written permissions to post for the school: for which platforms, from when to when, with which training. */
@ApplicationModule(
        displayName = "Authorisations",
        allowedDependencies = {"policy", "people", "audit", "platforms"})
@NullMarked
package org.houserules.authorisations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
