/** The pages on which house rules are written. */
@NullMarked
package org.houserules.accounts.houserules.web;

import org.jspecify.annotations.NullMarked;
