package org.houserules.accounts.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.houserules.people.BritishDays;

/** The words of a day's reminders. @param address of House Rules, empty where it is not known */
record Digest(String school, LocalDate today, String address) {
    private static final int MOST = 30;

    String subject(int count) {
        return count == 1 ? "Something waits for you" : count + " things wait for you";
    }

    String text(String givenName, List<Due> due) {
        String more = due.size() > MOST ? "\n…and " + (due.size() - MOST) + " more.\n" : "";
        return "Dear " + givenName + ",\n\nthis waits for you at " + school + ":\n\n"
                + due.stream().limit(MOST).map(this::line).collect(Collectors.joining("\n"))
                + more
                + "\n"
                + (address.isEmpty() ? "Sign in to House Rules to see to it.\n" : "")
                + "You get such a mail once a day at most. To have no more of them, "
                + (address.isEmpty()
                        ? "sign in, open your own page and choose Reminders."
                        : "switch them off at " + address + "/me/reminders")
                + "\n";
    }

    private String line(Due due) {
        String link = address.isEmpty() ? "" : "  " + address + due.path() + "\n";
        return "- " + due.words() + " (" + when(due.day()) + ")\n" + link;
    }

    private String when(LocalDate day) {
        return day.isBefore(today)
                ? "since " + BritishDays.day(day)
                : day.equals(today) ? "today" : BritishDays.day(day);
    }
}
