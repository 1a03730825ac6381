/** Schools, their people's roles, and what a school says of itself: devices, staff, its own contact details. */
@ApplicationModule(displayName = "People", allowedDependencies = "reading")
@NullMarked
package org.houserules.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
