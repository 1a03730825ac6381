/** The pages on which reviews are asked for and settled. */
@NullMarked
package org.houserules.policy.review.web;

import org.jspecify.annotations.NullMarked;
