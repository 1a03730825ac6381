package org.houserules.acknowledgements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.acknowledgements.Acknowledgement.How;
import org.houserules.acknowledgements.Acknowledgements.Given;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FormErrors;
import org.houserules.people.BritishDays;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enters for somebody who has signed on paper that they have read the policy; the one who enters it has seen the paper. */
@Component
public class EnterPaper {
    private static final int LONGEST_REASON = 200;

    private final Askings askings;
    private final Versions versions;
    private final MyReading readings;
    private final Acknowledgements acknowledgements;
    private final Clocks clocks;
    private final Trail trail;
    private final Clock clock;

    EnterPaper(
            Askings askings,
            Versions versions,
            MyReading readings,
            Acknowledgements acknowledgements,
            Clocks clocks,
            Trail trail,
            Clock clock) {
        this.askings = askings;
        this.versions = versions;
        this.readings = readings;
        this.acknowledgements = acknowledgements;
        this.clocks = clocks;
        this.trail = trail;
        this.clock = clock;
    }

    /** How somebody stands to what is asked at the moment. */
    public record Standing(Asking asking, Optional<LocalDate> due, Optional<Acknowledgement> done) {}

    /** Nothing is asked of them, or nothing is asked at all: then there is nothing to enter. */
    @Transactional(readOnly = true)
    public Standing standing(SignedIn by, long person) {
        long owner = by.owner().id();
        MyReading.Found found = readings.of(owner, person, today()).first().orElseThrow(NotFound::new);
        Asking asking = found.asking().orElseThrow(NotFound::new);
        Optional<Acknowledgement> done = acknowledgements.of(owner, asking.id(), person);
        if (!found.asked() && done.isEmpty()) {
            throw new NotFound();
        }
        return new Standing(asking, found.due(), done);
    }

    /** @param signed the day beside the signature */
    @Transactional
    public FormErrors enter(SignedIn by, long person, Optional<LocalDate> signed) {
        Standing standing = standing(by, person);
        FormErrors wrong = wrong(by, person, standing, signed);
        if (wrong.isEmpty()) {
            keep(by, person, standing.asking(), signed.orElseThrow());
        }
        return wrong;
    }

    private FormErrors wrong(SignedIn by, long person, Standing standing, Optional<LocalDate> signed) {
        if (standing.due().isEmpty()) {
            return FormErrors.of("signed", "This is entered already.");
        }
        if (by.person() == person) {
            return FormErrors.of(
                    "signed", "Nobody enters their own paper. Acknowledge the policy on its page instead.");
        }
        if (signed.isEmpty()) {
            return FormErrors.of("signed", "Say which day stands beside the signature, such as 18/11/2026.");
        }
        if (signed.get().isAfter(today())) {
            return FormErrors.of("signed", "This day is still to come. Check the date beside the signature.");
        }
        LocalDate first = askings.signedFrom(by.owner().id(), standing.asking().id());
        return signed.get().isBefore(first)
                ? FormErrors.of(
                        "signed",
                        "Only what was signed from " + BritishDays.day(first)
                                + " on counts: what was signed before was another version, or was asked for earlier.")
                : FormErrors.NONE;
    }

    private void keep(SignedIn by, long person, Asking asking, LocalDate signed) {
        long owner = by.owner().id();
        Version version = versions.inForce(owner, signed).orElseThrow(NotFound::new);
        Given given = new Given(asking.id(), version.adoption(), person, signed, How.ON_PAPER, 0, by.person());
        clocks.done(owner, asking.id(), person, true);
        acknowledgements
                .add(owner, given, clock.instant())
                .ifPresent(id ->
                        trail.record(Happening.by(by.person(), owner, "policy-acknowledged-on-paper", "person", person)
                                .with("reading", asking.id())
                                .with("version", version.adopted().version())
                                .with("signed", signed)));
    }

    /** For a paper that was entered for the wrong person, or is none. What somebody said themself stays. */
    @Transactional
    public FormErrors takeBack(SignedIn by, long person, String why) {
        long owner = by.owner().id();
        Standing standing = standing(by, person);
        Acknowledgement entry =
                standing.done().filter(done -> done.how() == How.ON_PAPER).orElseThrow(NotFound::new);
        if (why.isBlank() || why.strip().length() > LONGEST_REASON) {
            return FormErrors.of("why", "Say what was wrong, in at most 200 characters.");
        }
        clocks.done(owner, standing.asking().id(), person, false);
        acknowledgements.takeBack(owner, entry.id(), by.person(), why.strip(), clock.instant());
        trail.record(Happening.by(by.person(), owner, "policy-acknowledgement-taken-back", "person", person));
        return FormErrors.NONE;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
