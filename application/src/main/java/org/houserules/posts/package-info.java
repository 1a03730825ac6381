/** Posts: what an author wants to put out, the facts known of it, and its check under the school's policy. */
@ApplicationModule(
        displayName = "Posts",
        allowedDependencies = {
            "policy",
            "policy :: backtest",
            "people",
            "consent",
            "platforms",
            "accounts",
            "accounts :: kept",
            "authorisations",
            "files",
            "audit",
            "database",
            "pages",
            "reading"
        })
@NullMarked
package org.houserules.posts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
