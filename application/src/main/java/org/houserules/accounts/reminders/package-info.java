/** What comes due of accounts, told to people: by mail once a day, and in their calendar. */
@NamedInterface("reminders")
@NullMarked
package org.houserules.accounts.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
