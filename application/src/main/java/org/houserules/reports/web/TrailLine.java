package org.houserules.reports.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.houserules.audit.ReadTrail.Row;
import org.houserules.people.SignedIn;

/** One row of the trail as the page shows it. */
public record TrailLine(
        long number,
        String day,
        String time,
        String who,
        String did,
        String thing,
        Optional<String> link,
        Optional<String> clause,
        String details) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    /** @param reader who sees a link only to what they may open */
    static TrailLine of(Row row, ZoneId zone, SignedIn reader) {
        String system = row.person().isPresent() ? "Somebody of another school" : "House Rules itself";
        return new TrailLine(
                row.number(),
                DAY.format(row.at().atZone(zone)),
                TIME.format(row.at().atZone(zone)),
                row.who().orElse(system),
                TrailWords.of(row.action()),
                row.kind().replace('-', ' ') + " " + row.subject(),
                TrailWords.link(row.kind(), row.subject(), reader),
                row.clause(),
                told(row.details()));
    }

    /** As a table of other programs takes it. */
    List<String> cells() {
        return List.of(String.valueOf(number), day, time, who, did, thing, clause.orElse(""), details);
    }

    private static String told(Map<String, String> details) {
        return String.join(
                "; ",
                details.entrySet().stream()
                        .map(detail -> detail.getKey().replace('-', ' ') + ": " + detail.getValue())
                        .toList());
    }
}
