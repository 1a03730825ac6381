/** Where versions of requests and their signatures are kept. */
@NullMarked
package org.houserules.accounts.requests.signing.store;

import org.jspecify.annotations.NullMarked;
