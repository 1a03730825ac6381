/** The database: whose rows a piece of work may see, and transactions that hold to it. A shared room that knows no feature. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package org.houserules.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
