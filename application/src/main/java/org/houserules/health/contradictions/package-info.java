/** Passages of one document that cannot both hold. */
@NullMarked
package org.houserules.health.contradictions;

import org.jspecify.annotations.NullMarked;
