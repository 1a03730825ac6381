/** One item of text, such as a comment, held against everything this module knows. */
@NullMarked
package org.houserules.screening.items;

import org.jspecify.annotations.NullMarked;
