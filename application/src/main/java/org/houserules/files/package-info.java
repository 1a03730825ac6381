/** Files: pictures and evidence kept encrypted behind one interface, and uploaded pictures made safe to show. */
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {})
@NullMarked
package org.houserules.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
