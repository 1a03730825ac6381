/** The roll and the consents in PostgreSQL. */
@NullMarked
package org.houserules.consent.store;

import org.jspecify.annotations.NullMarked;
