package org.houserules.health.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as British schools write them: 12th May 2019, Nov 4th 2014, 10.11.21, 2021-11-10, Sept 2016, Autumn 2022. */
public final class DatesInProse {
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
            + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])(?:\\s?(?:st|nd|rd|th))?";
    private static final String LONG_YEAR = "((?:19|20)\\d{2})";
    private static final String YEAR = "((?:19|20)\\d{2}|['’‘]?\\d{2})";
    private static final String END = "(?![\\d])(?![./-]\\d)";
    /** A table that lost its borders leaves 'Review dateNovember 2025'. */
    private static final String WORD = "(?:\\b|(?-i:(?<=[a-z])(?=[A-Z])))";

    private static final String BEGIN = "(?<![\\d])(?<!\\d[./-])";

    /** In 'V3 Sept 2024' the number is the version's. */
    private static final String NO_VERSION = "(?<!\\bv\\.?\\s?)(?<!\\bversion\\s)";

    private static final List<Form> FORMS = List.of(
            new Form(
                    BEGIN + NO_VERSION + DAY + "(?:\\s+(?:day\\s+)?of)?[\\s,/.-]{1,3}" + MONTH + "[\\s,/.-]{0,3}"
                            + LONG_YEAR + END,
                    3,
                    2,
                    1),
            new Form(BEGIN + NO_VERSION + DAY + "[\\s/.-]" + MONTH + "[\\s/.-]" + YEAR + END, 3, 2, 1),
            new Form(WORD + MONTH + "\\s+" + DAY + ",?\\s+" + LONG_YEAR + END, 3, 1, 2),
            new Form(BEGIN + LONG_YEAR + "-(\\d{2})-(\\d{2})" + END, 1, 2, 3),
            new Form(BEGIN + "(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d{2}|\\d{2})" + END, 4, 3, 1),
            new Form(WORD + MONTH + "(?:[\\s,/-]|\\s+of\\s+){1,3}" + LONG_YEAR + END, 2, 1, 0),
            new Form(WORD + MONTH + "(?:\\s?['’‘]|-)(\\d{2})" + END, 2, 1, 0),
            new Form(BEGIN + "(0?[1-9]|1[0-2])\\s?/\\s?" + LONG_YEAR + END, 2, 1, 0),
            new Form(BEGIN + LONG_YEAR + "-(0[1-9]|1[0-2])" + END, 1, 2, 0),
            new Form(
                    "\\b(autumn|spring|summer|michaelmas|lent|trinity)(?:\\s+term)?(?:,| of)?\\s+" + LONG_YEAR + END,
                    2,
                    1,
                    0));
    private static final Form BARE_YEAR = new Form(BEGIN + LONG_YEAR + "(?![\\d/])" + END, 1, 0, 0);
    private static final int CENTURY = 2000;
    private static final int LAST_OF_THIS_CENTURY = 60;

    private DatesInProse() {}

    /** One way of writing, and in which of its groups year, month and day stand; 0 where it has none. */
    private record Form(Pattern pattern, int year, int month, int day) {
        Form(String pattern, int year, int month, int day) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), year, month, day);
        }
    }

    /** In their order; a bare year is none. */
    public static List<FoundDate> in(String text) {
        List<FoundDate> found = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher at = form.pattern().matcher(text);
            while (at.find()) {
                date(form, at)
                        .filter(date -> found.stream().noneMatch(other -> overlap(date, other)))
                        .ifPresent(found::add);
            }
        }
        found.sort(java.util.Comparator.comparingInt(FoundDate::from));
        return List.copyOf(found);
    }

    /** A year without a month, for places where only a date can stand. */
    public static Optional<FoundDate> year(String text) {
        Matcher at = BARE_YEAR.pattern().matcher(text);
        return at.find() ? date(BARE_YEAR, at) : Optional.empty();
    }

    private static boolean overlap(FoundDate a, FoundDate b) {
        return a.from() < b.to() && b.from() < a.to();
    }

    private static Optional<FoundDate> date(Form form, Matcher at) {
        try {
            int year = year(at, form);
            if (form.month() == 0) {
                return Optional.of(
                        span(at, String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
            }
            String month = at.group(form.month()).toLowerCase(Locale.ROOT);
            if (isTerm(month)) {
                return Optional.of(term(at, month, year));
            }
            return Optional.of(form.day() == 0 ? month(at, month, year) : day(at, form, month, year));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isTerm(String word) {
        return word.matches("autumn|spring|summer|michaelmas|lent|trinity");
    }

    private static int year(Matcher at, Form form) {
        String written = at.group(form.year()).replaceAll("\\D", "");
        int year = Integer.parseInt(written);
        if (written.length() == 4) {
            return year;
        }
        return year > LAST_OF_THIS_CENTURY ? CENTURY - 100 + year : CENTURY + year;
    }

    private static FoundDate day(Matcher at, Form form, String month, int year) {
        int day = Integer.parseInt(at.group(form.day()).replaceAll("\\D", ""));
        int number = monthNumber(month);
        // Americans put the month first; no month has a number above twelve.
        boolean american = number > 12 && day <= 12;
        LocalDate date = american ? LocalDate.of(year, day, number) : LocalDate.of(year, number, day);
        return span(at, date.toString(), date, date);
    }

    private static FoundDate month(Matcher at, String month, int year) {
        YearMonth whole = YearMonth.of(year, monthNumber(month));
        return span(at, whole.toString(), whole.atDay(1), whole.atEndOfMonth());
    }

    private static FoundDate term(Matcher at, String term, int year) {
        int from = term.matches("autumn|michaelmas") ? 9 : term.matches("spring|lent") ? 1 : 4;
        YearMonth first = YearMonth.of(year, from);
        YearMonth last = first.plusMonths(3);
        return span(at, last.toString(), first.atDay(1), last.atEndOfMonth());
    }

    private static FoundDate span(Matcher at, String iso, LocalDate first, LocalDate last) {
        return new FoundDate(at.start(), at.end(), iso, first, last);
    }

    private static int monthNumber(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(month.substring(0, 3)) / 3 + 1;
    }
}
