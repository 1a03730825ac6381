package org.houserules.health.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.health.dates.DatesInProse;
import org.houserules.health.dates.FoundDate;
import org.houserules.health.documents.Line;

/** A table that lost its borders: first all its labels, one below the other, then as many dates in the same order. */
final class LabelsApart {
    private static final int FRONT = 40;
    private static final int LONGEST = 45;
    private static final int FAR = 10;

    private LabelsApart() {}

    static List<DatedFact> in(List<Line> lines) {
        List<DatedFact> facts = new ArrayList<>();
        int end = Math.min(FRONT, lines.size());
        for (int from = 0; from < end; from++) {
            int labels = run(lines, from, end, true);
            if (labels >= 2) {
                facts.addAll(facts(lines, from, labels, end));
                from += labels;
            }
        }
        return facts;
    }

    private static List<DatedFact> facts(List<Line> lines, int from, int labels, int end) {
        for (int at = from + labels; at < Math.min(end, from + labels + FAR); at++) {
            int dates = run(lines, at, end, false);
            if (dates > 0) {
                return dates == labels ? paired(lines, from, at, labels) : List.of();
            }
        }
        return List.of();
    }

    private static List<DatedFact> paired(List<Line> lines, int labels, int dates, int count) {
        List<DatedFact> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Line line = lines.get(dates + i);
            FoundDate date = DatesInProse.in(line.text()).getFirst();
            String label = lines.get(labels + i).text();
            DateLabel.last(label).ifPresent(kind -> facts.add(new DatedFact(kind, date, line, line.text())));
        }
        return facts;
    }

    private static int run(List<Line> lines, int from, int end, boolean ofLabels) {
        int count = 0;
        while (from + count < end && (ofLabels ? isLabel(lines.get(from + count)) : isDate(lines.get(from + count)))) {
            count++;
        }
        return count;
    }

    private static boolean isLabel(Line line) {
        return !line.isRow()
                && line.text().length() <= LONGEST
                && DatesInProse.in(line.text()).isEmpty()
                && line.text().matches("(?i).*\\bdates?\\b.*|.*\\breview\\b.*")
                && DateLabel.last(line.text()).isPresent();
    }

    /** Nothing else stands in the line. */
    static boolean isDate(Line line) {
        Optional<FoundDate> date = DatesInProse.in(line.text()).stream().findFirst();
        return !line.isRow()
                && date.filter(found -> found.to() - found.from() >= line.text().length() - 2)
                        .isPresent();
    }
}
