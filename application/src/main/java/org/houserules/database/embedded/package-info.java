/** A PostgreSQL of our own, for a school that has no database server: unpacked, started, watched and stopped here. */
@NamedInterface("embedded")
@NullMarked
package org.houserules.database.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
