package org.houserules.accounts.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.houserules.people.Owner;

/** Dates in the format of calendars (RFC 5545): one event of a whole day for each. */
record CalendarText(Owner owner, String address, Instant now) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String of(List<Due> dates) {
        CalendarLines lines = new CalendarLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//House Rules//Accounts//EN");
        lines.add("CALSCALE", "GREGORIAN");
        lines.add("METHOD", "PUBLISH");
        lines.addText("X-WR-CALNAME", "Official accounts, " + owner.name());
        dates.forEach(due -> event(due, lines));
        if (dates.isEmpty()) {
            timeZone(lines);
        }
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    /** A calendar without any part is none (RFC 5545, 3.6), so one without dates has the time zone that needs no dates. */
    private static void timeZone(CalendarLines lines) {
        lines.add("BEGIN", "VTIMEZONE");
        lines.add("TZID", "UTC");
        lines.add("BEGIN", "STANDARD");
        lines.add("DTSTART", "19700101T000000");
        lines.add("TZOFFSETFROM", "+0000");
        lines.add("TZOFFSETTO", "+0000");
        lines.add("END", "STANDARD");
        lines.add("END", "VTIMEZONE");
    }

    private void event(Due due, CalendarLines lines) {
        LocalDate next = due.day().plusDays(1);
        lines.add("BEGIN", "VEVENT");
        lines.addText("UID", due.key() + "." + owner.id() + "." + due.person() + "@house-rules.invalid");
        lines.add("DTSTAMP", STAMP.format(now));
        lines.add("DTSTART;VALUE=DATE", DAY.format(due.day()));
        lines.add("DTEND;VALUE=DATE", DAY.format(next));
        lines.addText("SUMMARY", due.words());
        if (!address.isEmpty()) {
            lines.add("URL", address + due.path());
        }
        lines.add("TRANSP", "TRANSPARENT");
        lines.add("END", "VEVENT");
    }
}
