/** What a text says: harm, contact details, personal information, opinion, and whether its links are safe. */
@NullMarked
package org.houserules.screening.text;

import org.jspecify.annotations.NullMarked;
