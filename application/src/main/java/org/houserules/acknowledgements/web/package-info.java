/** The pages on which the policy is read and acknowledged, and on which the evidence stands. */
@NullMarked
package org.houserules.acknowledgements.web;

import org.jspecify.annotations.NullMarked;
