/** The public register: which accounts are really the school's, and what strangers say of them. */
@NamedInterface("register")
@NullMarked
package org.houserules.accounts.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
