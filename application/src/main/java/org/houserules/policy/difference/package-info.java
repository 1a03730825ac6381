/** What differs between two policies, in words a governor understands. */
@NamedInterface("difference")
@NullMarked
package org.houserules.policy.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
