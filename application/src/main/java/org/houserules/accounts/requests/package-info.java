/** The request for an official account: the form, what is judged of it, its signatures, and how it goes live. */
@NamedInterface("requests")
@NullMarked
package org.houserules.accounts.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
