package org.houserules.consent;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the office was told; it acts at once, before anybody has verified it. */
@Service
public class TellOffice {
    private final ConsentRecords records;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TellOffice(ConsentRecords records, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void tell(Telling telling, SignedIn person) {
        long owner = person.owner().id();
        records.holdVersion(owner);
        if (records.pupil(owner, telling.pupil()).isEmpty()) {
            throw new NotFound();
        }
        entries(telling, person).forEach(entry -> record(owner, entry, person));
        records.changed(owner);
        if (telling.hides()) {
            events.publishEvent(new PupilHidden(owner, telling.pupil(), person.person(), clock.instant()));
        } else {
            events.publishEvent(new ConsentWithdrawn(
                    owner, telling.pupil(), telling.kinds(), telling.purpose(), person.person(), clock.instant()));
        }
    }

    /** Takes back an entry that is still open, for who may do so. */
    @Transactional
    public void undo(long entry, Telling why, SignedIn person) {
        long owner = person.owner().id();
        records.holdVersion(owner);
        OfficeEntry taken = records.entry(owner, entry)
                .filter(open -> mayUndo(open, person))
                .orElseThrow(NotFound::new);
        Telling telling = new Telling(
                taken.pupil(),
                OfficeAct.UNDOING,
                why.kinds(),
                taken.purpose(),
                why.toldBy(),
                why.how(),
                why.toldAt(),
                why.note());
        record(owner, entry(telling, taken.kind(), Optional.of(taken.id()), person), person);
        records.changed(owner);
    }

    /**
     * Only who may see which pupils must not be identified may lift that; and only they a refusal, as both must look the
     * same to everybody else.
     */
    public static boolean mayUndo(OfficeEntry entry, SignedIn person) {
        boolean looksRefused = entry.hides() || entry.act() == OfficeAct.REFUSAL;
        return entry.isOpen() && person.may(looksRefused ? Permission.SEE_DO_NOT_IDENTIFY : Permission.CHANGE_CONSENTS);
    }

    private List<OfficeEntry> entries(Telling telling, SignedIn person) {
        if (telling.hides()) {
            return List.of(entry(telling, Optional.empty(), Optional.empty(), person));
        }
        return telling.kinds().stream()
                .sorted()
                .map(kind -> entry(telling, Optional.of(kind), Optional.empty(), person))
                .toList();
    }

    private OfficeEntry entry(Telling telling, Optional<ConsentKind> kind, Optional<Long> undoes, SignedIn person) {
        return new OfficeEntry(
                0,
                telling.pupil(),
                telling.act(),
                kind,
                telling.hides() ? ConsentPurpose.ANY : telling.purpose(),
                telling.toldBy(),
                telling.how(),
                telling.toldAt(),
                telling.note(),
                undoes,
                person.name(),
                clock.instant(),
                false,
                false);
    }

    /** The trail is read by more people than may know who must not be identified: it says 'consent denied' of both. */
    private void record(long owner, OfficeEntry entry, SignedIn person) {
        long id = records.add(owner, entry, person.person());
        String action = entry.act() == OfficeAct.UNDOING ? "office-entry-undone" : "consent-denied";
        Happening happening = Happening.by(person.person(), owner, action, "pupil", entry.pupil())
                .with("entry", id)
                .with("told-by", entry.toldBy())
                .with("how", entry.how());
        trail.record(
                entry.undoes().map(undone -> happening.with("undoes", undone)).orElse(happening));
    }
}
