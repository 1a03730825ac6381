/** The pages of the reports. */
@NullMarked
package org.houserules.reports.web;

import org.jspecify.annotations.NullMarked;
