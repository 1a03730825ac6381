package org.houserules.health.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houserules.health.dates.DatesInProse;
import org.houserules.health.dates.FoundDate;
import org.houserules.health.documents.Line;
import org.houserules.health.understanding.DatedFact.Kind;

/** The dates that a document gives of itself: on its front page, in its margins, at its end, and where it speaks of itself. */
final class DatedFacts {
    private static final int FRONT = 45;
    private static final int BACK = 30;
    private static final int ALONE = 30;
    private static final int SHORT = 90;
    /** 'Date:' under a name belongs to what that name did. */
    private static final Pattern ONLY_DATE = Pattern.compile("(?i)\\W*(?:date|dated|on)\\W*");

    private static final Pattern OTHERS = Pattern.compile(
            "(?i)keeping children safe|\\bact \\d{4}|\\bacts\\b|regulations|working together|statutory guidance|\\bgdpr\\b|came into force|ofsted");
    private static final Pattern OF_ITSELF = Pattern.compile(
            "(?i)\\b(?:this|the|our) (?:\\w+ ){0,3}(?:policy|document|version|guidance|notes)\\b|\\bpolicy\\b");
    private static final Pattern HISTORY = Pattern.compile(
            "(?i)\\b(?:version|change|changes|amendments?|revision|author|issue|updates?|comments?)\\b");

    private final List<Line> lines;
    private final List<DatedFact> facts = new ArrayList<>();

    private DatedFacts(List<Line> lines) {
        this.lines = lines;
    }

    static List<DatedFact> in(List<Line> lines) {
        DatedFacts reading = new DatedFacts(lines);
        List<DatedFact> apart = LabelsApart.in(lines);
        Set<Line> known = apart.stream().map(DatedFact::line).collect(Collectors.toSet());
        List<String> headings = List.of();
        long body = lines.stream().filter(line -> !line.margin()).count();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean edge = i < FRONT || i >= body - BACK;
            headings = reading.headings(line, headings);
            if (known.contains(line)) {
                continue;
            }
            if (line.isRow()) {
                reading.row(line, headings);
            } else if (edge || OF_ITSELF.matcher(line.text()).find()) {
                reading.prose(line, i == 0 ? "" : lines.get(i - 1).text(), i < ALONE || line.margin());
            }
        }
        reading.facts.addAll(apart);
        return List.copyOf(reading.facts);
    }

    /** The first row of a table that names its columns and holds no date itself. */
    private List<String> headings(Line line, List<String> before) {
        if (!line.isRow()) {
            return List.of();
        }
        boolean first = before.isEmpty();
        boolean names = line.cells().stream()
                                .filter(cell -> DateLabel.last(cell).isPresent())
                                .count()
                        >= 2
                || (line.cells().size() > 2 && HISTORY.matcher(line.text()).find());
        return first && names && DatesInProse.in(line.text()).isEmpty() ? line.cells() : before;
    }

    private void row(Line line, List<String> headings) {
        boolean history = headings.size() > 2
                && HISTORY.matcher(String.join(" | ", headings)).find();
        for (int i = 0; i < line.cells().size(); i++) {
            String cell = line.cells().get(i);
            String left = i > 0 ? line.cells().get(i - 1) : "";
            String above = i < headings.size() ? headings.get(i) : "";
            for (FoundDate date : dates(cell, left + above)) {
                Optional<Kind> own = DateLabel.last(cell.substring(0, date.from()));
                Optional<Kind> before = DateLabel.last(left);
                Optional<Kind> kind = before.filter(Kind.REPLACED::equals)
                        .or(() -> own)
                        .or(() -> DateLabel.last(above))
                        .or(() -> before);
                if (history && kind.filter(Kind.NEXT_REVIEW::equals).isEmpty()) {
                    kind = Optional.of(Kind.EARLIER_VERSION);
                }
                kind.ifPresent(of -> facts.add(new DatedFact(of, date, line, line.text())));
            }
        }
    }

    /** Where a label asks for a date, a year alone is one. */
    private static List<FoundDate> dates(String text, String label) {
        List<FoundDate> dates = DatesInProse.in(text);
        boolean onlyYear = dates.isEmpty() && DateLabel.last(label + " " + text).isPresent() && text.length() <= 60;
        return onlyYear ? DatesInProse.year(text).map(List::of).orElse(List.of()) : dates;
    }

    private void prose(Line line, String before, boolean front) {
        String text = line.text();
        if (OTHERS.matcher(text).find()) {
            return;
        }
        int from = 0;
        for (FoundDate date : dates(text, "")) {
            String lead = text.substring(from, date.from());
            Optional<Kind> kind = kind(lead, before, from == 0);
            if (kind.isEmpty() && front && isAlone(line, date)) {
                kind = Optional.of(Kind.ISSUED);
            }
            kind.ifPresent(of -> facts.add(new DatedFact(of, date, line, passage(text, date))));
            from = date.to();
        }
    }

    private static Optional<Kind> kind(String lead, String before, boolean firstInLine) {
        boolean onlyDate = firstInLine && ONLY_DATE.matcher(lead).matches() && before.length() <= SHORT;
        Optional<Kind> own = DateLabel.last(onlyDate ? before + " " + lead : lead);
        boolean bare = firstInLine && lead.replaceAll("\\W", "").isEmpty() && before.length() <= 60;
        return own.isPresent() || !bare ? own : DateLabel.last(before);
    }

    /** A front page or a margin with nothing but a date, or a date after the title. */
    private static boolean isAlone(Line line, FoundDate date) {
        String rest =
                (line.text().substring(0, date.from()) + line.text().substring(date.to())).replaceAll("[\\W_]", "");
        boolean endsWithIt =
                line.text().substring(date.to()).replaceAll("[\\W_]", "").isEmpty();
        boolean title = line.text().length() <= 110 && line.text().matches("(?i).*polic.*|.*school.*");
        return rest.length() <= 8 || (endsWithIt && title && (line.margin() || line.isHeading()));
    }

    /** The sentence around a date. */
    private static String passage(String text, FoundDate date) {
        int from = text.lastIndexOf(". ", date.from()) + 1;
        Matcher end = Pattern.compile("\\.(?=\\s+[A-Z]|$)").matcher(text);
        int to = end.find(date.to()) ? end.end() : text.length();
        return text.substring(from, to).strip();
    }
}
