/** The form on paper. */
@NullMarked
package org.houserules.accounts.requests.signing.print;

import org.jspecify.annotations.NullMarked;
