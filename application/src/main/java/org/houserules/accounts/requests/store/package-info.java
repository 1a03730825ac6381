/** Where requests for accounts are kept. */
@NullMarked
package org.houserules.accounts.requests.store;

import org.jspecify.annotations.NullMarked;
