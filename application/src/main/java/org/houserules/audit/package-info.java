/** The trail: who did what, when, to what, under which clause. Keyed and chained, so that no row can be changed unseen. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {})
@NullMarked
package org.houserules.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
