package org.houserules.accounts.kept.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.houserules.accounts.kept.CoverAhead;
import org.houserules.accounts.kept.CoverAhead.Gap;
import org.houserules.accounts.kept.ObservedAccount.Cover;

/**
 * The cover of the coming six weeks as a page draws it.
 *
 * @param wanted what the policy asks for, one sentence
 * @param summary the whole picture in words
 * @param lines days in a row on which the same number are here
 */
public record CoverView(String wanted, String summary, List<Cell> cells, List<Line> lines, List<Missing> missing) {
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.UK);

    /** One day. @param label its date under the picture, every other week */
    public record Cell(boolean enoughAdministrators, boolean enoughModerators, String label) {}

    public record Line(String days, int administrators, int moderators, String away, boolean enough) {}

    /** @param part of the team that somebody is to be added to @param until empty where it has no end */
    public record Missing(String words, String part, LocalDate from, String until, String add) {}

    static CoverView of(CoverAhead cover, LocalDate today) {
        return new CoverView(
                wanted(cover),
                summary(cover, today),
                cells(cover),
                lines(cover, today),
                cover.gaps().stream().map(gap -> missing(cover, gap, today)).toList());
    }

    private static String wanted(CoverAhead cover) {
        return cover.fromPolicy()
                ? "Your policy wants at least " + counted(cover.administrators(), "administrator") + " and "
                        + counted(cover.moderators(), "moderator") + " here on every day."
                : "Your policy gives no number. Days without any administrator"
                        + (cover.moderators() > 0 ? " or any moderator" : "") + " are marked.";
    }

    private static String counted(int count, String part) {
        return count + " " + part + (count == 1 ? "" : "s");
    }

    private static String summary(CoverAhead cover, LocalDate today) {
        if (cover.gaps().isEmpty()) {
            return "Enough people are here on every day of the next six weeks.";
        }
        return String.join(
                " ",
                cover.gaps().stream().map(gap -> words(cover, gap, today) + ".").toList());
    }

    private static List<Cell> cells(CoverAhead cover) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < cover.days().size(); i++) {
            Cover day = cover.days().get(i);
            cells.add(new Cell(
                    cover.lacksAdministrators(day) == 0,
                    cover.lacksModerators(day) == 0,
                    i % 14 == 0 ? SHORT.format(day.day()) : ""));
        }
        return cells;
    }

    private static List<Line> lines(CoverAhead cover, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        List<Cover> days = cover.days();
        int first = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || !same(days.get(first), days.get(i))) {
                Cover day = days.get(first);
                String span = cover.when(day.day(), days.get(i - 1).day(), today);
                lines.add(new Line(
                        span,
                        day.administrators(),
                        day.moderators(),
                        String.join(", ", day.away()),
                        !cover.isBelow(day)));
                first = i;
            }
        }
        return lines;
    }

    private static boolean same(Cover one, Cover other) {
        return one.administrators() == other.administrators()
                && one.moderators() == other.moderators()
                && one.away().equals(other.away());
    }

    private static Missing missing(CoverAhead cover, Gap gap, LocalDate today) {
        boolean administrator = gap.administrators() > 0;
        String part = administrator ? "administrator" : "moderator";
        String away = gap.away().isEmpty() ? "" : " Away or gone: " + String.join(", ", gap.away()) + ".";
        String article = administrator ? "an " : "a ";
        return new Missing(
                words(cover, gap, today) + "." + away,
                part.toUpperCase(Locale.ROOT),
                gap.from(),
                cover.isWithoutEnd(gap.until()) ? "" : gap.until().toString(),
                "Add " + article + part + " " + cover.when(gap.from(), gap.until(), today));
    }

    private static String words(CoverAhead cover, Gap gap, LocalDate today) {
        return "It needs " + gap.lacking() + " " + cover.when(gap.from(), gap.until(), today);
    }
}
