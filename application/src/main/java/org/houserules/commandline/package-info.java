/** The commands, without Spring or a database. */
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "policy",
            "policy :: difference",
            "guidance",
            "health",
            "imports",
            "health :: findings",
            "accounts :: controls",
            "comments :: controls",
            "situations",
            "posts",
            "posts :: controls",
            "posts :: files",
            "reading",
            "people",
            "server",
            "audit",
            "database :: embedded",
            "demo"
        })
@NullMarked
package org.houserules.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
