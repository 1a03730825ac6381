/** Where adopted policies are kept. */
@NullMarked
package org.houserules.policy.store;

import org.jspecify.annotations.NullMarked;
