/** A school's own document on its way to a policy: read, matched with controls, decided on clause by clause by a person. */
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {
            "policy",
            "policy :: drafts",
            "policy :: form",
            "health",
            "health :: documents",
            "health :: understanding",
            "health :: dates",
            "guidance",
            "people",
            "audit",
            "pages",
            "reading"
        })
@NullMarked
package org.houserules.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
