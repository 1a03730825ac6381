package org.houserules.situations;

import java.time.Instant;

/**
 * A situation that a school keeps.
 *
 * @param document YAML: one situation with its day
 * @param save counts the savings
 * @param changedBy a name
 */
public record KeptSituation(
        long id, String control, String name, String document, int save, String changedBy, Instant changedAt) {}
