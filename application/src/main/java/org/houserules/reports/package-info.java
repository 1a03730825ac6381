/** Pages that gather what other rooms have: my work. */
@ApplicationModule(
        displayName = "Reports",
        allowedDependencies = {"people", "audit"})
@NullMarked
package org.houserules.reports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
