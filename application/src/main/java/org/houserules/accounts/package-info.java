/** The official accounts of a school, and how each is reached. */
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {
            "policy",
            "policy :: review",
            "policy :: backtest",
            "people",
            "audit",
            "platforms",
            "authorisations",
            "files",
            "reading",
            "pages :: paper"
        })
@NullMarked
package org.houserules.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
