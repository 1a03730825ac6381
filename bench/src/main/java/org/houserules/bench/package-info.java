/** How fast a post is checked, against a yardstick in the same run. Does not ship. */
@NullMarked
package org.houserules.bench;

import org.jspecify.annotations.NullMarked;
