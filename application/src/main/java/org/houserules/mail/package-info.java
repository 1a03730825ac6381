/** Mail to people, from an outbox in the database. A shared room that knows no feature. */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"database", "jobs"})
@NullMarked
package org.houserules.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
