package org.houserules.acknowledgements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Period;

/** By when somebody has to have read the policy: days on which they are away do not count. */
final class Deadline {
    private Deadline() {}

    /** @param begins the day on which it began for them: of the asking, or the day they joined or came back */
    static LocalDate of(Asking asking, LocalDate begins, List<Period> away) {
        LocalDate due = plain(asking, begins);
        for (LocalDate day = begins; !day.isAfter(due); day = day.plusDays(1)) {
            if (isAway(day, away)) {
                due = due.plusDays(1);
            }
        }
        return due;
    }

    static LocalDate plain(Asking asking, LocalDate begins) {
        LocalDate own = begins.plusDays(asking.days());
        return own.isAfter(asking.due()) ? own : asking.due();
    }

    /** The last day of an absence that covers the day. */
    static Optional<LocalDate> awayUntil(LocalDate day, List<Period> away) {
        return away.stream()
                .filter(period -> period.covers(day))
                .flatMap(period -> period.until().stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean isAway(LocalDate day, List<Period> away) {
        return away.stream().anyMatch(period -> period.covers(day));
    }
}
