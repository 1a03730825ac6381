/** House rules of accounts: written from a template, published in versions, never taken back unseen. */
@NamedInterface("houserules")
@NullMarked
package org.houserules.accounts.houserules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
