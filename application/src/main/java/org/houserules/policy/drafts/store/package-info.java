/** Where drafts and what is said of them are kept. */
@NullMarked
package org.houserules.policy.drafts.store;

import org.jspecify.annotations.NullMarked;
