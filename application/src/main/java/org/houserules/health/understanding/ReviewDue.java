package org.houserules.health.understanding;

import java.time.LocalDate;
import org.houserules.health.documents.Line;

/**
 * When a document is to be looked at again.
 *
 * @param iso a day, a month or a year
 * @param last its last day
 * @param said whether a date is given, rather than a cycle from which it follows
 */
public record ReviewDue(String iso, LocalDate last, boolean said, Line line, String quote) {}
