/** "May I…?": what a school's policy answers to a question in plain words, and the clause it comes from. Never a guess. */
@ApplicationModule(
        displayName = "Guidance",
        allowedDependencies = {"policy", "policy :: drafts", "people", "audit", "pages", "database", "reading"})
@NullMarked
package org.houserules.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
