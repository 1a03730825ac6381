/** Pages on reminders, and the calendar feed. */
@NullMarked
package org.houserules.accounts.reminders.web;

import org.jspecify.annotations.NullMarked;
