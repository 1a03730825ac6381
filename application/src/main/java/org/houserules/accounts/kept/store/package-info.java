/** Where is kept what was seen of accounts, and who follows them. */
@NullMarked
package org.houserules.accounts.kept.store;

import org.jspecify.annotations.NullMarked;
