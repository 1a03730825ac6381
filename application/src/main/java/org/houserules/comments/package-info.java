/** Comments that the public writes under the school's posts, judged under its policy. None is kept here, and none is decided on. */
@ApplicationModule(
        displayName = "Comments",
        allowedDependencies = {"policy", "policy :: backtest", "people", "consent", "accounts", "platforms", "reading"})
@NullMarked
package org.houserules.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
