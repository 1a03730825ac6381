/** Starts the server: its database, its pages, its jobs. */
@NullMarked
@ApplicationModule(
        displayName = "Server",
        allowedDependencies = {"database", "database :: embedded"})
package org.houserules.server;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
