/** An invented trust to try House Rules with: two schools under different policies, their people, pupils and posts. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "accounts",
            "accounts :: requests",
            "accounts :: houserules",
            "accounts :: register",
            "acknowledgements",
            "audit",
            "authorisations",
            "checklists",
            "consent",
            "consent :: importing",
            "database",
            "database :: embedded",
            "files",
            "people",
            "platforms",
            "policy",
            "posts",
            "pages",
            "reading",
            "server",
            "situations"
        })
@NullMarked
package org.houserules.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
