/** The roll of pupils, and what may be done with their photograph, film and name. */
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {"reading", "platforms"})
@NullMarked
package org.houserules.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
