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
        return greeting(givenName) + "this waits for you at " + school + ":\n\n"
                + due.stream().limit(MOST).map(this::line).collect(Collectors.joining("\n"))
                + more
                + "\n"
                + signIn()
                + "You get such a mail once a day at most. "
                + switchOff();
    }

    /** Of one thing that cannot wait. */
    String atOnce(String givenName, Due one) {
        String link = address.isEmpty() ? "" : "\n" + address + one.path() + "\n";
        return greeting(givenName) + "at " + school + ":\n\n" + one.words() + ".\n" + link + "\n" + signIn()
                + "This could not wait for the mail of the next morning. " + switchOff();
    }

    private static String greeting(String givenName) {
        return "Dear " + givenName + ",\n\n";
    }

    private String signIn() {
        return address.isEmpty() ? "Sign in to House Rules to see to it.\n" : "";
    }

    private String switchOff() {
        return "To have no more of them, "
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
