package org.houserules.screening.text;

import org.houserules.screening.Span;

/**
 * One passage of a text and what it seems to be.
 *
 * @param detail a stable sub-kind such as "telephone", "e-mail", "home-address" or "medical"; where a kind has none, its key
 * @param score how sure, from 0 to 1; an order among findings, not a probability
 * @param where the passage, in UTF-16 code units of the text
 * @param what one plain sentence for a teacher, without words of the text
 */
public record TextFinding(TextKind kind, String detail, double score, Urgency urgency, Span where, String what) {}
