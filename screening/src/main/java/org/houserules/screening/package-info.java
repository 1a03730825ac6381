/** What is common to all screening: spans of text and how a text is cut into tokens and folded. */
@NullMarked
package org.houserules.screening;

import org.jspecify.annotations.NullMarked;
