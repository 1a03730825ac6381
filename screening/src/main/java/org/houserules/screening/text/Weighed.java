package org.houserules.screening.text;

import org.houserules.screening.Span;

/** How probable one kind is in a sentence that was read by itself. */
public record Weighed(TextKind kind, Span where, double probability) {}
