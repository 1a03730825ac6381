/** The pages on which requests are handed in, signed and opened. */
@NullMarked
package org.houserules.accounts.requests.signing.web;

import org.jspecify.annotations.NullMarked;
