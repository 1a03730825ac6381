/** The platforms on which a school may have an account, and the connectors that act there. */
@ApplicationModule(
        displayName = "Platforms",
        allowedDependencies = {"reading"})
@NullMarked
package org.houserules.platforms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
