/** Changes of law and guidance that concern the policy in force: each asks once for a review. */
@NullMarked
package org.houserules.health.changes;

import org.jspecify.annotations.NullMarked;
