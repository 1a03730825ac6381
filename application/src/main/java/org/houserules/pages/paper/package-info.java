/** What is printed: sheets of A4 that are written from top to bottom. */
@NamedInterface("paper")
@NullMarked
package org.houserules.pages.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
