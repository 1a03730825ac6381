/** The roll of pupils, and what may be done with their photograph, film and name: told by the school's records and by the office. */
@ApplicationModule(
        displayName = "Consent",
        allowedDependencies = {"reading", "platforms", "people", "audit"})
@NullMarked
package org.houserules.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
