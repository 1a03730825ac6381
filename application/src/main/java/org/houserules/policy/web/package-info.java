/** The pages about the policy in force and its adoption. */
@NullMarked
package org.houserules.policy.web;

import org.jspecify.annotations.NullMarked;
