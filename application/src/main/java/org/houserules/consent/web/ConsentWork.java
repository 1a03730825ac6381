package org.houserules.consent.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.consent.FindConflicts;
import org.houserules.consent.RollInForce;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.springframework.stereotype.Component;

/** Conflicts that wait to be mended in the school's system, and a list that has grown old. */
@Component
class ConsentWork implements Work {
    private static final int FRESH_DAYS = 28;

    private final FindConflicts findConflicts;
    private final RollInForce roll;
    private final Clock clock;

    ConsentWork(FindConflicts findConflicts, RollInForce roll, Clock clock) {
        this.findConflicts = findConflicts;
        this.roll = roll;
        this.clock = clock;
    }

    @Override
    public Found of(SignedIn person) {
        List<WorkItem> items = new ArrayList<>();
        if (person.may(Permission.IMPORT_ROLL)) {
            oldList(person).ifPresent(items::add);
            conflicts(person).ifPresent(items::add);
        }
        return Found.waiting(items);
    }

    private Optional<WorkItem> oldList(SignedIn person) {
        LocalDate oldest = LocalDate.now(clock).minusDays(FRESH_DAYS);
        return roll.asOf(person.owner().id())
                .filter(day -> day.isBefore(oldest))
                .map(day -> new WorkItem(
                        "Import a new list of consents",
                        "The list in force was taken on " + Said.longDay(day),
                        "/consent/import",
                        Optional.of(new WorkItem.State("Old", WorkItem.Tone.ASK)),
                        Optional.empty(),
                        true));
    }

    private Optional<WorkItem> conflicts(SignedIn person) {
        long yes = findConflicts.of(person).stream()
                .filter(conflict -> conflict.listSaysYes())
                .count();
        return Optional.of(yes)
                .filter(count -> count > 0)
                .map(count -> new WorkItem(
                        "Mend consents in the school’s system",
                        count == 1
                                ? "1 entry says no where the list says yes"
                                : count + " entries say no where the list says yes",
                        "/consent/conflicts",
                        Optional.of(new WorkItem.State("Conflict", WorkItem.Tone.STOP)),
                        Optional.empty(),
                        false));
    }
}
