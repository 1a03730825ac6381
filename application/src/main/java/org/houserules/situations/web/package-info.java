/** The page on which a draft of the policy is tried on worked cases. */
@NullMarked
package org.houserules.situations.web;

import org.jspecify.annotations.NullMarked;
