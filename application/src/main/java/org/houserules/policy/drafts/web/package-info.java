/** The pages on which a policy is written, talked over, compared and adopted. */
@NullMarked
package org.houserules.policy.drafts.web;

import org.jspecify.annotations.NullMarked;
