package org.houserules.authorisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.authorisations.Entry.Cited;
import org.houserules.authorisations.Entry.Standing;
import org.houserules.pages.FieldError;
import org.houserules.people.BritishDays;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives somebody a written permission to post, or another in the place of the one they have. */
@Service
public class GiveAuthorisation {
    private final Register register;
    private final Givers givers;
    private final Trail trail;
    private final Clock clock;

    GiveAuthorisation(Register register, Givers givers, Trail trail, Clock clock) {
        this.register = register;
        this.givers = givers;
        this.trail = trail;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {
        record Given(long id) implements Outcome {}

        record Refused(List<FieldError> reasons) implements Outcome {}
    }

    /** @throws NotFound for who may not give any */
    @Transactional
    public Outcome give(SignedIn by, Wanted wanted) {
        refuseOthers(by);
        List<FieldError> reasons = against(by, wanted);
        register.lockedOf(by.owner().id(), wanted.person()).stream()
                .filter(entry -> entry.on(LocalDate.now(clock)) != Standing.ENDED)
                .findFirst()
                .ifPresent(entry -> reasons.add(new FieldError(
                        "person",
                        entry.name() + " already has a permission "
                                + entry.what()
                                        .until()
                                        .map(last -> "until " + BritishDays.day(last))
                                        .orElse("without an end")
                                + ". Change that one instead.")));
        return reasons.isEmpty() ? given(by, wanted, Optional.empty()) : new Outcome.Refused(List.copyOf(reasons));
    }

    /** The old one holds until the day before the new one begins, and stays in the register. */
    @Transactional
    public Outcome change(SignedIn by, Entry old, Wanted wanted) {
        refuseOthers(by);
        List<FieldError> reasons = against(by, wanted);
        boolean latest = register.lockedOf(by.owner().id(), wanted.person()).stream()
                .anyMatch(entry -> entry.what().id() == old.what().id()
                        && entry.replacedFrom().isEmpty()
                        && entry.on(LocalDate.now(clock)) != Standing.ENDED);
        if (!latest) {
            reasons.add(
                    new FieldError("person", "Somebody has changed or ended this permission meanwhile. Look again."));
        }
        if (wanted.from().isBefore(old.what().from())) {
            reasons.add(new FieldError(
                    "from",
                    "The permission before it began on "
                            + BritishDays.day(old.what().from()) + ". Choose that day or a later one."));
        }
        return reasons.isEmpty()
                ? given(by, wanted, Optional.of(old.what().id()))
                : new Outcome.Refused(List.copyOf(reasons));
    }

    private void refuseOthers(SignedIn by) {
        if (!givers.includes(by)) {
            throw new NotFound();
        }
    }

    private List<FieldError> against(SignedIn by, Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        List<FieldError> reasons = new ArrayList<>();
        if (register.candidates(by.owner().id(), today).stream().noneMatch(person -> person.id() == wanted.person())) {
            reasons.add(new FieldError("person", "Choose somebody who belongs to this school today."));
        }
        if (wanted.person() == by.person() && !givers.isOnlyOne(by)) {
            reasons.add(new FieldError("person", "Nobody gives a permission to themselves. Ask a colleague who may."));
        }
        if (wanted.trained().filter(day -> day.isAfter(today)).isPresent()) {
            reasons.add(
                    new FieldError("trained", "The training is still to come. Leave the day out until it was held."));
        }
        if (wanted.until().filter(last -> last.isBefore(wanted.from())).isPresent()) {
            reasons.add(new FieldError("until", "The last day is before the first. Choose a later one."));
        }
        return reasons;
    }

    private Outcome given(SignedIn by, Wanted wanted, Optional<Long> replaces) {
        long owner = by.owner().id();
        Optional<Cited> cited = givers.cited(owner);
        long id = register.add(owner, wanted, by.person(), clock.instant(), cited, replaces);
        String action = replaces.isPresent() ? "authorisation-changed" : "authorisation-given";
        Happening happening = Happening.by(by.person(), owner, action, "authorisation", id)
                .with("person", wanted.person())
                .with("platforms", wanted.platforms().stream().sorted().toList())
                .with("may-post", wanted.mayPost())
                .with("from", wanted.from())
                .with("until", wanted.until().map(LocalDate::toString).orElse("open"))
                .with("only-holder-of-the-role", wanted.person() == by.person());
        Happening whole = replaces.map(old -> happening.with("replaces", old)).orElse(happening);
        trail.record(cited.map(clause -> whole.under(clause.ref())).orElse(whole));
        return new Outcome.Given(id);
    }
}
