/** Reads the YAML and CSV files that people write, and says of every fault in them where it is and how to mend it. */
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {})
@NullMarked
package org.houserules.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
