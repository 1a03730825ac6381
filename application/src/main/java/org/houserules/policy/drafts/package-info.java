/** Versions of a policy on their way: written, reviewed, adopted. */
@NamedInterface("drafts")
@NullMarked
package org.houserules.policy.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
