/** When a policy is to be looked at again: by its date, by its cycle, or because something has happened. */
@NamedInterface("review")
@NullMarked
package org.houserules.policy.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
