package org.houserules.people;

import java.time.Clock;
import java.time.LocalDate;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FormErrors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes on which days somebody is away: by themselves, or by who may change people. */
@Component
public class NoteAbsence {
    private static final int MOST_YEARS = 2;

    private final Absences absences;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteAbsence(Absences absences, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.absences = absences;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public FormErrors add(SignedIn by, long person, LocalDate from, LocalDate until) {
        refuseOthers(by, person);
        FormErrors wrong = wrong(from, until);
        if (wrong.isEmpty()) {
            absences.add(by.owner().id(), person, from, until);
            trail.record(
                    happening(by, "absence-noted", person).with("from", from).with("until", until));
            events.publishEvent(new StaffChanged(by.owner().id()));
        }
        return wrong;
    }

    @Transactional
    public FormErrors change(SignedIn by, long person, long id, LocalDate from, LocalDate until) {
        refuseUnknown(by, person, id);
        FormErrors wrong = wrong(from, until);
        if (wrong.isEmpty()) {
            absences.change(by.owner().id(), id, from, until);
            trail.record(
                    happening(by, "absence-changed", person).with("from", from).with("until", until));
            events.publishEvent(new StaffChanged(by.owner().id()));
        }
        return wrong;
    }

    @Transactional
    public void remove(SignedIn by, long person, long id) {
        Absences.Absence gone = refuseUnknown(by, person, id);
        absences.remove(by.owner().id(), id);
        trail.record(happening(by, "absence-removed", person)
                .with("from", gone.from())
                .with("until", gone.until()));
        events.publishEvent(new StaffChanged(by.owner().id()));
    }

    private Absences.Absence refuseUnknown(SignedIn by, long person, long id) {
        refuseOthers(by, person);
        return absences.of(by.owner().id(), person, LocalDate.now(clock)).stream()
                .filter(absence -> absence.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void refuseOthers(SignedIn by, long person) {
        if (by.person() != person && !by.may(Permission.CHANGE_PEOPLE)) {
            throw new NotFound();
        }
    }

    private FormErrors wrong(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return FormErrors.of("until", "The last day away is before the first. Check both.");
        }
        LocalDate today = LocalDate.now(clock);
        if (until.isBefore(today)) {
            return FormErrors.of("until", "These days are over. Only days from today on need to be known.");
        }
        return until.isAfter(today.plusYears(MOST_YEARS))
                ? FormErrors.of("until", "That is more than two years away. Check the year.")
                : FormErrors.NONE;
    }

    private static Happening happening(SignedIn by, String action, long person) {
        return Happening.by(by.person(), by.owner().id(), action, "person", person);
    }
}
