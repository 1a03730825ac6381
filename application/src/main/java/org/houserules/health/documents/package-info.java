/** Documents of strangers, read as numbered lines: Word, PDF, web pages and plain text. */
@NamedInterface("documents")
@NullMarked
package org.houserules.health.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
