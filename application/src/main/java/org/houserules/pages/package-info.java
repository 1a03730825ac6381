/** What every page is made of: the frame round it, errors beside fields, the look. A shared room that knows no feature. */
@ApplicationModule(
        displayName = "Pages",
        allowedDependencies = {})
@NullMarked
package org.houserules.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
