package org.houserules.acknowledgements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.houserules.accounts.reminders.Due;
import org.houserules.accounts.reminders.DueDates;
import org.houserules.people.BritishDays;
import org.springframework.stereotype.Component;

/** Reminds people to read the policy: a week before it is due, the day before, on the day, and every week after. */
@Component
class ReadingsDue implements DueDates {
    private static final String PATH = "/policy/read";
    private static final int A_WEEK = 7;
    private static final int NOT_TODAY = -A_WEEK * 520;

    private final Askings askings;
    private final ReadList list;

    ReadingsDue(Askings askings, ReadList list) {
        this.askings = askings;
        this.list = list;
    }

    @Override
    public List<Due> of(long owner, LocalDate today) {
        return askings.current(owner, today).stream()
                .flatMap(asking -> list.owing(owner, asking).entrySet().stream()
                        .map(one -> due(one.getKey(), asking, one.getValue(), today)))
                .toList();
    }

    /** Reading is one's own: whoever acts for somebody does not do it for them. */
    @Override
    public boolean namesStandIns() {
        return true;
    }

    private static Due due(long person, Asking asking, LocalDate due, LocalDate today) {
        int ahead = isTold(due, today) ? (int) Math.max(0, ChronoUnit.DAYS.between(today, due)) : NOT_TODAY;
        return new Due(person, key(asking), words(due), PATH, due, ahead);
    }

    /** Whoever comes back is told anew. */
    static Due atOnce(long person, Asking asking, LocalDate due) {
        return new Due(person, key(asking) + "." + due, words(due), PATH, due);
    }

    private static String key(Asking asking) {
        return "read-policy." + asking.id();
    }

    private static String words(LocalDate due) {
        return "Read the social media policy and acknowledge it by " + BritishDays.day(due);
    }

    private static boolean isTold(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        return left == A_WEEK || left == 1 || left == 0 || (left < 0 && left % A_WEEK == 0);
    }
}
