package org.houserules.consent.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.consent.Consent;
import org.houserules.consent.ConsentRecords.Answered;
import org.houserules.consent.OfficeAct;
import org.houserules.consent.OfficeEntry;
import org.houserules.consent.ShowPupil;
import org.houserules.consent.TellOffice;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;

/** How a pupil's consents came to be as they are, newest first. */
public record Story(List<Step> steps) {
    /**
     * One thing that happened.
     *
     * @param look of its dot in the timeline
     * @param undo the entry that may be taken back from here
     */
    public record Step(Instant at, String what, String who, Optional<String> note, String look, Optional<Long> undo) {}

    static Story of(ShowPupil.Shown shown, SignedIn person) {
        List<Step> steps = new ArrayList<>();
        shown.answers().forEach(answered -> steps.add(answered(answered)));
        shown.answers().forEach(answered -> gone(answered).ifPresent(steps::add));
        shown.entries().forEach(entry -> steps.add(told(entry, person)));
        // The order in which rows were written must not tell a mark from a refusal.
        steps.sort(Comparator.comparing(Step::at).reversed().thenComparing(Step::what));
        return new Story(steps);
    }

    private static Step answered(Answered answered) {
        Consent consent = answered.consent();
        String on = consent.answeredOn()
                .map(day -> "answered on " + Said.day(day) + ", ")
                .orElse("");
        String by = answered.by().map(name -> "by " + name + ", ").orElse("");
        String until =
                consent.until().map(day -> "until " + Said.day(day) + ", ").orElse("");
        return new Step(
                answered.from().atStartOfDay(Said.HERE).toInstant(),
                Said.answer(consent.answer()) + ": " + consent.kind().thing() + ", " + Said.purpose(consent.purpose()),
                on + by + until + "in the school’s list of " + Said.day(answered.from()),
                Optional.empty(),
                consent.answer().denies() ? "bad" : "done",
                Optional.empty());
    }

    private static Optional<Step> gone(Answered answered) {
        Consent consent = answered.consent();
        return answered.goneOn()
                .map(day -> new Step(
                        day.atStartOfDay(Said.HERE).toInstant(),
                        "No longer: " + Said.answer(consent.answer()).toLowerCase(Locale.ROOT) + ", "
                                + consent.kind().thing() + ", " + Said.purpose(consent.purpose()),
                        "the school’s list of " + Said.day(day) + " no longer says so",
                        Optional.empty(),
                        "",
                        Optional.empty()));
    }

    private static Step told(OfficeEntry entry, SignedIn person) {
        String what = entry.kind()
                .map(kind -> ": " + kind.thing() + ", " + Said.purpose(entry.purpose()))
                .orElse("");
        String end =
                entry.agreed() ? "; the school’s own list has agreed since" : entry.undone() ? "; undone since" : "";
        return new Step(
                entry.recordedAt(),
                entry.act().label() + what,
                "told by " + entry.toldBy().label() + " " + entry.how().label() + " on " + Said.moment(entry.toldAt())
                        + ", entered by " + entry.recordedBy() + end,
                Optional.of(entry.note()).filter(note -> !note.isEmpty() && person.may(Permission.CHANGE_CONSENTS)),
                entry.act() == OfficeAct.UNDOING ? "" : "bad",
                TellOffice.mayUndo(entry, person) ? Optional.of(entry.id()) : Optional.empty());
    }
}
