package org.houserules.screening.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houserules.screening.Spans;

/** What one finding says better than another of its kind that it overlaps: the most definite one stays. */
final class Overlaps {
    private static final List<String> VAGUE = List.of("mixed", "said");

    private Overlaps() {}

    static List<TextFinding> mostDefinite(List<TextFinding> found) {
        if (found.stream().noneMatch(TextFinding::isVague)) {
            return found;
        }
        Map<Rank, Spans> better = new HashMap<>();
        return found.stream()
                .filter(finding -> !finding.isVague()
                        || !better.computeIfAbsent(Rank.of(finding), rank -> rank.saidBetter(found))
                                .overlap(finding.where()))
                .toList();
    }

    /** All findings of a rank yield to the same others: there are few ranks, however many findings. */
    private record Rank(TextKind kind, int definite, Urgency urgency) {
        static Rank of(TextFinding finding) {
            int at = VAGUE.indexOf(finding.detail());
            return new Rank(finding.kind(), at < 0 ? VAGUE.size() : at, finding.urgency());
        }

        Spans saidBetter(List<TextFinding> found) {
            return Spans.of(found.stream()
                    .filter(other -> of(other).isBetter(this))
                    .map(TextFinding::where)
                    .toList());
        }

        private boolean isBetter(Rank vague) {
            return kind == vague.kind && definite > vague.definite && urgency.compareTo(vague.urgency) <= 0;
        }
    }
}
