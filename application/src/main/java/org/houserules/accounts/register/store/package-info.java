/** Where the public register and concerns are read and kept. */
@NullMarked
package org.houserules.accounts.register.store;

import org.jspecify.annotations.NullMarked;
