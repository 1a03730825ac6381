package org.houserules.reports.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.houserules.audit.ReadTrail;
import org.houserules.audit.ReadTrail.Row;
import org.houserules.audit.ReadTrail.Wanted;
import org.houserules.pages.FormErrors;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What has happened at the school, newest first. */
@Controller
class TrailController {
    private static final int ON_A_PAGE = 50;
    private static final int AT_A_TIME = 1000;

    private final ReadTrail trail;
    private final Clock clock;

    TrailController(ReadTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static NavigationEntry trailEntry() {
        return new NavigationEntry(90, "Trail", "/trail", Permission.SEE_TRAIL);
    }

    @GetMapping("/trail")
    @Needs(Permission.SEE_TRAIL)
    String page(@RequestParam Map<String, String> typed, SignedIn person, Model model) {
        TrailFilter filter = TrailFilter.of(typed);
        FormErrors errors = filter.errors();
        List<Row> rows = errors.isEmpty() ? trail.rows(person.owner().id(), filter.wanted(), ON_A_PAGE + 1) : List.of();
        List<Row> shown = rows.subList(0, Math.min(ON_A_PAGE, rows.size()));
        model.addAttribute(
                "lines",
                shown.stream()
                        .map(row -> TrailLine.of(row, clock.getZone(), person))
                        .toList());
        model.addAttribute(
                "older",
                rows.size() > ON_A_PAGE
                        ? filter.query(String.valueOf(shown.getLast().number()))
                        : "");
        model.addAttribute("filter", filter);
        model.addAttribute("errors", errors);
        model.addAttribute("people", trail.people());
        model.addAttribute("kinds", TrailWords.kinds());
        model.addAttribute("actions", TrailWords.actions());
        return "audit/trail";
    }

    /** Piece by piece, so that a long trail does not fill the memory. */
    @GetMapping("/trail.csv")
    @Needs(Permission.SEE_TRAIL)
    void csv(@RequestParam Map<String, String> typed, SignedIn person, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"trail.csv\"");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        CSVPrinter out = new CSVPrinter(response.getWriter(), CSVFormat.RFC4180);
        out.printRecord("number", "day", "time", "who", "did", "thing", "clause", "details");
        Wanted wanted = TrailFilter.of(typed).wanted();
        List<Row> rows = trail.rows(person.owner().id(), wanted, AT_A_TIME);
        while (!rows.isEmpty()) {
            for (Row row : rows) {
                out.printRecord(TrailLine.of(row, clock.getZone(), person).cells().stream()
                        .map(TrailController::harmless)
                        .toList());
            }
            rows = trail.rows(person.owner().id(), wanted.before(rows.getLast().number()), AT_A_TIME);
        }
        out.flush();
    }

    /** A spreadsheet does not take it for a formula. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
