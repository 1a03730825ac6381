/** What a document says of itself: its title, its school, its dates. */
@NamedInterface("understanding")
@NullMarked
package org.houserules.health.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
