/** Who has read which version of the policy and will follow it, by when everybody else has to, and what leavers are told. */
@ApplicationModule(
        displayName = "Acknowledgements",
        allowedDependencies = {"policy", "people", "audit", "accounts :: reminders", "pages :: paper"})
@NullMarked
package org.houserules.acknowledgements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
