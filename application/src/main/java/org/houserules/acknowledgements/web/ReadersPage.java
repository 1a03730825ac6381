package org.houserules.acknowledgements.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.acknowledgements.Acknowledgement;
import org.houserules.acknowledgements.Askings.Asked;
import org.houserules.acknowledgements.ReadList;
import org.houserules.acknowledgements.ReadingList.Line;
import org.houserules.acknowledgements.ReadingList.Manager;
import org.houserules.acknowledgements.ReadingList.State;
import org.houserules.people.BritishDays;
import org.houserules.people.PersonKind;

/**
 * The list of readers as its page shows it.
 *
 * @param about which version it is, when it was asked and why
 * @param current whether it is what is asked at the moment; of an earlier one there is only who has read it
 * @param askings to choose another, by number
 * @param kinds who reads, in words
 */
public record ReadersPage(
        String about,
        LocalDate due,
        boolean current,
        String kinds,
        Map<State, Integer> counts,
        int asked,
        List<Row> rows,
        int matching,
        int number,
        int pages,
        List<Choice> askings,
        List<Manager> teams) {
    static final List<String> HEAD = List.of(
            "Name",
            "Position",
            "Kind",
            "Line manager",
            "State",
            "Due",
            "Acknowledged on",
            "How",
            "Version",
            "Questions answered",
            "Entered by",
            "Last day");

    /** One earlier asking, or the one of the moment. */
    public record Choice(long id, String words) {}

    /** @param tone of the tag @param detail what else is known */
    public record Row(Line line, String state, String tone, String detail) {}

    static ReadersPage of(ReadList.Page page, ReadersFilter filter) {
        Asked asked = page.asked();
        return new ReadersPage(
                about(asked),
                asked.asking().due(),
                page.current(),
                kinds(asked),
                page.found().counts(),
                page.found().asked(),
                page.found().lines().stream().map(ReadersPage::row).toList(),
                page.found().matching(),
                filter.number(),
                filter.pages(page.found().matching()),
                page.all().stream()
                        .map(one -> new Choice(one.asking().id(), choice(one)))
                        .toList(),
                page.managers());
    }

    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    private static String about(Asked asked) {
        return "Version " + asked.version() + ", asked on "
                + BritishDays.day(asked.asking().from()) + ". " + asked.asking().why();
    }

    private static String choice(Asked asked) {
        return "version " + asked.version() + ", asked on "
                + BritishDays.day(asked.asking().from());
    }

    private static String kinds(Asked asked) {
        var readers = asked.asking().readers();
        String kinds = Arrays.stream(PersonKind.values())
                .filter(readers.kinds()::contains)
                .map(PersonKind::called)
                .collect(Collectors.joining(", "));
        String roles =
                readers.roles().stream().sorted().map(role -> role.called()).collect(Collectors.joining(", "));
        return roles.isEmpty() ? kinds : kinds.isEmpty() ? roles : kinds + "; and whoever is " + roles + " here";
    }

    public static String words(State state) {
        return switch (state) {
            case OVERDUE -> "overdue";
            case OPEN -> "to read";
            case AWAY -> "away";
            case DONE -> "has read it";
            case PAST -> "not asked any more";
        };
    }

    private static Row row(Line line) {
        String tone = switch (line.state()) {
            case OVERDUE -> "stop";
            case OPEN, AWAY -> "ask";
            case DONE -> "met";
            case PAST -> "idle";
        };
        return new Row(line, words(line.state()), tone, detail(line));
    }

    private static String detail(Line line) {
        String left = line.left()
                .map(day -> " Last day " + BritishDays.day(day) + ".")
                .orElse("");
        return line.done().map(ReadersPage::detail).orElseGet(() -> owed(line)) + left;
    }

    private static String detail(Acknowledgement done) {
        String questions = switch (done.questions()) {
            case 0 -> "";
            case 1 -> ", 1 question answered";
            default -> ", " + done.questions() + " questions answered";
        };
        String seen = done.how() == Acknowledgement.How.ON_PAPER ? ", seen by " + done.seenBy() : "";
        return "Version " + done.version() + " on " + BritishDays.day(done.on()) + ", "
                + done.how().words() + questions + seen + ".";
    }

    private static String owed(Line line) {
        String away = line.awayUntil()
                .map(day -> "Away until " + BritishDays.day(day) + ". ")
                .orElse("");
        return away + "By " + BritishDays.day(line.due()) + ".";
    }

    List<List<String>> cells() {
        return rows.stream().map(ReadersPage::cells).toList();
    }

    private static List<String> cells(Row row) {
        Line line = row.line();
        Optional<Acknowledgement> done = line.done();
        return List.of(
                line.name(),
                line.position(),
                line.kind().called(),
                line.manager().orElse(""),
                row.state(),
                done.isPresent() ? "" : line.due().toString(),
                done.map(one -> one.on().toString()).orElse(""),
                done.map(one -> one.how().words()).orElse(""),
                done.map(Acknowledgement::version).orElse(""),
                done.map(one -> String.valueOf(one.questions())).orElse(""),
                done.map(Acknowledgement::seenBy).orElse(""),
                line.left().map(LocalDate::toString).orElse(""));
    }
}
