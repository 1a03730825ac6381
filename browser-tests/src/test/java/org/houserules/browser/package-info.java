/** Journeys of teachers, approvers, office staff and data controllers in a real Chromium. */
@NullMarked
package org.houserules.browser;

import org.jspecify.annotations.NullMarked;
