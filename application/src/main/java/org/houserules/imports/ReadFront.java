package org.houserules.imports;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.health.dates.FoundDate;
import org.houserules.health.documents.Line;
import org.houserules.health.understanding.ReviewDue;
import org.houserules.health.understanding.Understood;
import org.houserules.imports.passages.Printable;
import org.houserules.imports.suggestions.Suggest;
import org.houserules.policy.Audience;
import org.houserules.reading.Words;

/** What a document says of itself, for a person to look over. What it does not say stays blank. */
record ReadFront(Suggest suggest, Clock clock) {
    private static final int LONGEST = 200;
    private static final int SHORTEST_DATE = 7;

    Front of(Understood document, WorkingList list) {
        String dated = document.dated().map(FoundDate::iso).map(ReadFront::date).orElse("");
        String due = document.reviewDue()
                .filter(ReviewDue::said)
                .map(ReviewDue::iso)
                .map(ReadFront::date)
                .orElse("");
        return new Front(
                shortened(document.title()),
                shortened(document.organisation()),
                dated.isEmpty() ? YearMonth.now(clock).toString() : dated,
                dated,
                due,
                document.cycles().stream()
                        .findFirst()
                        .map(cycle -> every(cycle.months()))
                        .orElse(""),
                covers(list),
                posts(list),
                accounts(list),
                called(document));
    }

    /** A year alone is no date that a policy can bear. */
    private static String date(String iso) {
        return iso.length() < SHORTEST_DATE ? "" : iso;
    }

    private static String every(int months) {
        return months == 12
                ? "every year"
                : months % 12 == 0 ? "every " + months / 12 + " years" : "every " + months + " months";
    }

    private static String shortened(String text) {
        return Printable.of(text.substring(0, Math.min(text.length(), LONGEST)));
    }

    private static List<String> covers(WorkingList list) {
        List<Audience> seen = list.clauses().stream()
                .flatMap(item -> item.audience().stream())
                .distinct()
                .toList();
        return Arrays.stream(Audience.values())
                .filter(seen::contains)
                .filter(audience -> audience != Audience.SCHOOL && audience != Audience.TRUST)
                .map(Words::of)
                .toList();
    }

    private List<String> posts(WorkingList list) {
        return list.clauses().stream()
                .map(item -> suggest.approvesPosts(item.lead(), item.says()))
                .filter(roles -> !roles.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> accounts(WorkingList list) {
        return list.clauses().stream()
                .flatMap(item -> item.suggested().stream())
                .filter(suggestion -> suggestion.control().equals("approval-chain"))
                .map(suggestion ->
                        Optional.ofNullable(suggestion.settings().get("roles")).orElse(List.of()))
                .filter(roles -> !roles.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Map<String, String> called(Understood document) {
        String text = document.lines().stream()
                .filter(line -> !line.margin())
                .map(Line::text)
                .collect(Collectors.joining("\n"));
        return suggest.called(text);
    }
}
