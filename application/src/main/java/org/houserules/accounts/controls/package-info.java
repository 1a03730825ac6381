/** The controls for account requests and for accounts that are kept as promised. */
@NamedInterface("controls")
@NullMarked
package org.houserules.accounts.controls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
