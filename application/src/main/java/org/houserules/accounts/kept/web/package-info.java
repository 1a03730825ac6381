/** Pages of how accounts are kept. */
@NullMarked
package org.houserules.accounts.kept.web;

import org.jspecify.annotations.NullMarked;
