package org.houserules.health;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.FindingKind;

/**
 * What the health check says of a document.
 *
 * @param document its file
 * @param organisation empty where it names none
 * @param dated as 2023-10 or 2023-10-12; empty where it bears no date
 * @param reviewDue likewise
 * @param clauses rules of it that one can point at
 */
public record HealthReport(
        String document,
        String title,
        String organisation,
        String dated,
        String reviewDue,
        int clauses,
        List<Finding> findings) {

    public boolean isWell() {
        return findings.isEmpty();
    }

    /** Kind by kind, in the order in which they are told. */
    public Map<FindingKind, List<Finding>> byKind() {
        Map<FindingKind, List<Finding>> byKind = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            List<Finding> of =
                    findings.stream().filter(finding -> finding.kind() == kind).toList();
            if (!of.isEmpty()) {
                byKind.put(kind, of);
            }
        }
        return byKind;
    }
}
