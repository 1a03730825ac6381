/** Worked cases of a policy: a post, a request, an account or a comment, and what one control is expected to say of it. */
@ApplicationModule(
        displayName = "Situations",
        allowedDependencies = {
            "policy",
            "policy :: drafts",
            "pages",
            "guidance",
            "posts",
            "posts :: controls",
            "posts :: files",
            "accounts :: controls",
            "accounts :: files",
            "accounts :: kept",
            "accounts :: requests",
            "comments",
            "comments :: controls",
            "people",
            "audit",
            "reading"
        })
@NullMarked
package org.houserules.situations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
