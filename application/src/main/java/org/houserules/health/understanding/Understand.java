package org.houserules.health.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houserules.health.dates.FoundDate;
import org.houserules.health.documents.Line;
import org.houserules.health.documents.PolicyDocument;
import org.houserules.health.understanding.DatedFact.Kind;

/** Understands a document: its sentences, and what it says of itself. */
public final class Understand {
    private static final List<Kind> DATING =
            List.of(Kind.APPROVED, Kind.LAST_REVIEW, Kind.ISSUED, Kind.SIGNED, Kind.EARLIER_VERSION);

    private Understand() {}

    /** @param on the day of the check: what lies after it has not happened */
    public static Understood document(PolicyDocument document, LocalDate on) {
        List<Sentence> sentences = sentences(document.lines());
        TitleAndSchool head = TitleAndSchool.of(document);
        List<DatedFact> dates = DatedFacts.in(document.lines());
        List<SaidCycle> cycles = SaidCycles.in(sentences);
        Optional<FoundDate> dated = dated(dates, on);
        return new Understood(
                document,
                head.title(),
                head.line(),
                head.organisation(),
                dated,
                due(dates, cycles, dated),
                cycles,
                dates,
                clauses(document.lines()),
                sentences);
    }

    private static List<Sentence> sentences(List<Line> lines) {
        List<Sentence> all = new ArrayList<>();
        String heading = "";
        for (Line line : lines) {
            heading = line.isHeading() ? line.text() : heading;
            all.addAll(Sentence.of(line, heading));
        }
        return List.copyOf(all);
    }

    /** The latest; a day says more than the month it lies in. */
    private static Optional<FoundDate> dated(List<DatedFact> dates, LocalDate on) {
        Optional<FoundDate> latest = latest(dates, DATING, on);
        return latest.or(() -> latest(dates, List.of(Kind.IN_FORCE), on));
    }

    private static Optional<FoundDate> latest(List<DatedFact> dates, List<Kind> kinds, LocalDate on) {
        List<FoundDate> past = dates.stream()
                .filter(fact -> kinds.contains(fact.kind()))
                .map(DatedFact::date)
                .filter(date -> !date.first().isAfter(on))
                .toList();
        return past.stream()
                .filter(date ->
                        past.stream().noneMatch(finer -> finer.isDay() && !date.isDay() && date.agreesWith(finer)))
                .max(Comparator.comparing(FoundDate::last));
    }

    private static Optional<ReviewDue> due(List<DatedFact> dates, List<SaidCycle> cycles, Optional<FoundDate> dated) {
        Optional<DatedFact> said = dates.stream()
                .filter(fact -> fact.kind() == Kind.NEXT_REVIEW)
                .filter(fact -> dated.filter(day -> day.agreesWith(fact.date())).isEmpty() || dates.size() == 1)
                .findFirst();
        if (said.isPresent()) {
            DatedFact fact = said.get();
            return Optional.of(new ReviewDue(fact.date().iso(), fact.date().last(), true, fact.line(), fact.quote()));
        }
        return dated.flatMap(day -> cycles.stream().findFirst().map(cycle -> counted(day, cycle)));
    }

    private static ReviewDue counted(FoundDate dated, SaidCycle cycle) {
        LocalDate last = dated.last().plusMonths(cycle.months());
        String iso = last.toString().substring(0, dated.iso().length());
        Sentence said = cycle.sentence();
        return new ReviewDue(iso, last, false, said.line(), said.text());
    }

    private static int clauses(List<Line> lines) {
        return (int) lines.stream()
                .filter(line -> !line.margin() && !line.isRow())
                .filter(line -> !line.label().isEmpty() || line.isHeading())
                .count();
    }
}
