/** What a document says of itself: its title, its school, its dates. */
@NullMarked
package org.houserules.health.understanding;

import org.jspecify.annotations.NullMarked;
