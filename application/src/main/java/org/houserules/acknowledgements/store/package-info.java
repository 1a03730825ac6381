/** Where it is kept who was asked to read the policy, and who has. */
@NullMarked
package org.houserules.acknowledgements.store;

import org.jspecify.annotations.NullMarked;
