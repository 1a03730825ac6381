/** The pages of "May I…?": for those who work at a school, and for everybody. */
@NullMarked
package org.houserules.guidance.web;

import org.jspecify.annotations.NullMarked;
