/** The way of a request from handing in over its signatures to the live account. */
@NamedInterface("signing")
@NullMarked
package org.houserules.accounts.requests.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
