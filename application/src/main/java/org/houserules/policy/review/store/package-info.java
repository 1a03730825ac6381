/** Where reviews are kept. */
@NullMarked
package org.houserules.policy.review.store;

import org.jspecify.annotations.NullMarked;
