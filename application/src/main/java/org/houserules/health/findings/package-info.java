/** What the health check says of a document, and the checks that say it. */
@NamedInterface("findings")
@NullMarked
package org.houserules.health.findings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
