package org.houserules.screening.text;

import java.util.List;

/** What one finding says better than another of its kind that it overlaps: the most definite one stays. */
final class Overlaps {
    private static final List<String> VAGUE = List.of("mixed", "said");

    private Overlaps() {}

    static List<TextFinding> mostDefinite(List<TextFinding> found) {
        if (found.stream().noneMatch(TextFinding::isVague)) {
            return found;
        }
        return found.stream()
                .filter(finding -> found.stream().noneMatch(other -> saysBetter(other, finding)))
                .toList();
    }

    private static boolean saysBetter(TextFinding other, TextFinding vague) {
        return other.kind() == vague.kind()
                && definite(other) > definite(vague)
                && other.urgency().compareTo(vague.urgency()) <= 0
                && other.where().overlaps(vague.where());
    }

    private static int definite(TextFinding finding) {
        int at = VAGUE.indexOf(finding.detail());
        return at < 0 ? VAGUE.size() : at;
    }
}
