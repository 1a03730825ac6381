/** Documents of strangers, read as numbered lines: Word, PDF, web pages and plain text. */
@NullMarked
package org.houserules.health.documents;

import org.jspecify.annotations.NullMarked;
