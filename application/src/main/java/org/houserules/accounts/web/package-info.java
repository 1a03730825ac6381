/** The pages about official accounts. */
@NullMarked
package org.houserules.accounts.web;

import org.jspecify.annotations.NullMarked;
