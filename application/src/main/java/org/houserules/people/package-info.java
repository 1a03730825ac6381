/** Schools and their trust, people with kinds and roles, who acts for whom, sign-in and permissions. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"reading", "audit"})
@NullMarked
package org.houserules.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
