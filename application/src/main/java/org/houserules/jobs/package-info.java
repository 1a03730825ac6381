/** Work that nobody waits for: at its time or soon, once over all nodes, owner by owner. A shared room that knows no feature. */
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {})
@NullMarked
package org.houserules.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
