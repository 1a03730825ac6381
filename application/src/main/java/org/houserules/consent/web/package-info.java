/** The pages of the consents. */
@NullMarked
package org.houserules.consent.web;

import org.jspecify.annotations.NullMarked;
