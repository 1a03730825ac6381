/** Lists by which people look over the settings of their own accounts. Kept is only who looked through which list when. */
@ApplicationModule(
        displayName = "Checklists",
        allowedDependencies = {"policy", "people", "audit", "acknowledgements"})
@NullMarked
package org.houserules.checklists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
