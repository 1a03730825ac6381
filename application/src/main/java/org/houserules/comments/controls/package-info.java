/** The controls for comments. */
@NamedInterface("controls")
@NullMarked
package org.houserules.comments.controls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
