/** The pages of the health check. */
@NullMarked
package org.houserules.health.web;

import org.jspecify.annotations.NullMarked;
