/** Where house rules are kept. */
@NullMarked
package org.houserules.accounts.houserules.store;

import org.jspecify.annotations.NullMarked;
