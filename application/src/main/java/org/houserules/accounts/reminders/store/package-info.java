/** Where wishes, feeds and dates of accounts are kept. */
@NullMarked
package org.houserules.accounts.reminders.store;

import org.jspecify.annotations.NullMarked;
