/** Where it is kept what the registers said of a policy. */
@NullMarked
package org.houserules.health.changes.store;

import org.jspecify.annotations.NullMarked;
