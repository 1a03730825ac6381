/** Where accounts are kept. */
@NullMarked
package org.houserules.accounts.store;

import org.jspecify.annotations.NullMarked;
