package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.dates.FoundDate;
import org.houserules.health.findings.Contradiction;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.DatedFact;
import org.houserules.health.understanding.DatedFact.Kind;
import org.houserules.health.understanding.SaidCycle;
import org.houserules.health.understanding.Understood;

/** Dates that the document gives of itself and that disagree, and a cycle that does not lead from one to the other. */
final class DatesApart implements Symptom {
    private static final List<Kind> DATING = List.of(Kind.APPROVED, Kind.LAST_REVIEW, Kind.ISSUED);
    private static final int FAR_FROM_CYCLE = 3;
    private static final Pattern EARLIER = Pattern.compile(
            "(?i)\\b(?:first|originally|initially|previous(?:ly)?|earlier|before|amend\\w*|re-?adopted|again)\\b");
    private static final Pattern BODY =
            Pattern.compile("(?i)govern|trustee|board|committee|head ?teacher|principal|leadership|council|executive");

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Finding> found = new ArrayList<>();
        differing(document, Kind.NEXT_REVIEW, "Date of review").ifPresent(found::add);
        differing(document, Kind.LAST_REVIEW, "Date of the last review").ifPresent(found::add);
        approvals(document).ifPresent(found::add);
        margin(document).ifPresent(found::add);
        signedEarly(document).ifPresent(found::add);
        reviewBefore(document).ifPresent(found::add);
        cycles(document).ifPresent(found::add);
        cycleAndDates(document).ifPresent(found::add);
        return found.stream();
    }

    private static List<DatedFact> of(Understood document, Kind kind) {
        return document.dates().stream().filter(fact -> fact.kind() == kind).toList();
    }

    private static Optional<Finding> differing(Understood document, Kind kind, String about) {
        List<DatedFact> facts = of(document, kind);
        return facts.stream()
                .skip(1)
                .filter(fact -> !fact.date().agreesWith(facts.getFirst().date()))
                .findFirst()
                .map(fact -> between(about, facts.getFirst(), fact));
    }

    /** One body agrees a version once; several bodies, and rows of a table, may each have their day. */
    private static Optional<Finding> approvals(Understood document) {
        List<DatedFact> facts = of(document, Kind.APPROVED).stream()
                .filter(fact ->
                        !fact.line().isRow() && !EARLIER.matcher(fact.quote()).find())
                .toList();
        return facts.stream()
                .skip(1)
                .filter(fact -> !fact.date().agreesWith(facts.getFirst().date()))
                .filter(fact -> sameBody(facts.getFirst().quote(), fact.quote()))
                .findFirst()
                .map(fact -> between("Date of approval", facts.getFirst(), fact));
    }

    private static boolean sameBody(String first, String second) {
        Optional<String> one = body(first);
        Optional<String> other = body(second);
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static Optional<String> body(String quote) {
        Matcher at = BODY.matcher(quote);
        return at.find() ? Optional.of(at.group().toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Finding between(String about, DatedFact first, DatedFact second) {
        return Contradiction.of(
                about, first.line().number(), first.quote(), second.line().number(), second.quote());
    }

    /** The foot of the pages kept the date of an older version. */
    private static Optional<Finding> margin(Understood document) {
        List<DatedFact> body = document.dates().stream()
                .filter(fact -> DATING.contains(fact.kind()) && !fact.line().margin())
                .toList();
        return document.dates().stream()
                .filter(fact -> fact.line().margin() && fact.kind() == Kind.ISSUED)
                .filter(fact -> !body.isEmpty()
                        && body.stream().noneMatch(other -> other.date().agreesWith(fact.date())))
                .findFirst()
                .map(fact -> between("Date at the head or foot of the pages", body.getFirst(), fact));
    }

    private static Optional<Finding> signedEarly(Understood document) {
        List<DatedFact> approved = of(document, Kind.APPROVED);
        return of(document, Kind.SIGNED).stream()
                .filter(signed -> !approved.isEmpty()
                        && approved.stream()
                                .allMatch(fact -> signed.date()
                                        .last()
                                        .isBefore(fact.date().first())))
                .findFirst()
                .map(signed -> between("Signed before it was agreed", approved.getFirst(), signed));
    }

    private static Optional<Finding> reviewBefore(Understood document) {
        List<DatedFact> approved = of(document, Kind.APPROVED);
        return of(document, Kind.NEXT_REVIEW).stream()
                .filter(next -> approved.stream()
                        .anyMatch(
                                fact -> next.date().last().isBefore(fact.date().first())))
                .findFirst()
                .map(next -> between("Review due before it was agreed", approved.getFirst(), next));
    }

    private static Optional<Finding> cycles(Understood document) {
        List<SaidCycle> cycles = document.cycles();
        return cycles.stream()
                .skip(1)
                .filter(cycle -> cycle.months() != cycles.getFirst().months())
                .findFirst()
                .map(cycle -> Contradiction.between(
                        "Cycle of review", cycles.getFirst().sentence(), cycle.sentence()));
    }

    private static Optional<Finding> cycleAndDates(Understood document) {
        Optional<FoundDate> dated = document.dated();
        Optional<DatedFact> next = of(document, Kind.NEXT_REVIEW).stream().findFirst();
        if (dated.isEmpty() || next.isEmpty()) {
            return Optional.empty();
        }
        long months = ChronoUnit.MONTHS.between(
                dated.get().first().withDayOfMonth(1), next.get().date().first().withDayOfMonth(1));
        return document.cycles().stream()
                .filter(cycle -> months > 0 && Math.abs(months - cycle.months()) > FAR_FROM_CYCLE)
                .findFirst()
                .map(cycle -> Contradiction.of(
                        "Cycle of review and dates",
                        next.get().line().number(),
                        next.get().quote(),
                        cycle.sentence().numberAt(0),
                        cycle.sentence().text()));
    }
}
