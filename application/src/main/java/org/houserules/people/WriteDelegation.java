package org.houserules.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Delegations.Letter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who acts for whom, in which role, on which days and why; and ends it early. */
@Component
public class WriteDelegation {
    private static final int LONGEST_REASON = 500;

    private final Delegations delegations;
    private final RolesHeld roles;
    private final Trail trail;
    private final Clock clock;

    WriteDelegation(Delegations delegations, RolesHeld roles, Trail trail, Clock clock) {
        this.delegations = delegations;
        this.roles = roles;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param id of the letter; 0 where something was wrong */
    public record Written(long id, FormErrors wrong) {}

    /** Written by the holder, or by somebody else who may change people; never by who would act. */
    @Transactional
    public Written write(SignedIn by, Letter letter) {
        if (by.person() != letter.from() && !by.may(Permission.CHANGE_PEOPLE)) {
            throw new NotFound();
        }
        FormErrors wrong = new FormErrors(wrong(by, letter));
        if (!wrong.isEmpty()) {
            return new Written(0, wrong);
        }
        long owner = by.owner().id();
        long id = delegations.write(owner, letter, by.person(), Instant.now(clock));
        trail.record(Happening.by(by.person(), owner, "delegation-written", "delegation", id)
                .with("role", letter.role())
                .with("from-person", letter.from())
                .with("to-person", letter.to())
                .with("from", letter.begins())
                .with("until", letter.ends()));
        return new Written(id, FormErrors.NONE);
    }

    /** By the holder, by who may change people, or by who acts and does not want to any more. */
    @Transactional
    public void end(SignedIn by, long id) {
        long owner = by.owner().id();
        Letter letter = delegations
                .find(owner, id)
                .filter(one -> one.isOpen(LocalDate.now(clock)))
                .filter(one -> by.may(Permission.CHANGE_PEOPLE) || one.concerns(by.person()))
                .orElseThrow(NotFound::new)
                .letter();
        delegations.end(owner, id, Instant.now(clock));
        trail.record(Happening.by(by.person(), owner, "delegation-ended", "delegation", id)
                .with("role", letter.role()));
    }

    private List<FieldError> wrong(SignedIn by, Letter letter) {
        List<FieldError> wrong = new ArrayList<>();
        if (!holds(by.owner().id(), letter)) {
            wrong.add(new FieldError(
                    "role", "They do not hold this role on the first day. Nobody passes on what they do not have."));
        }
        if (letter.to() == letter.from()) {
            wrong.add(new FieldError("to", "Nobody acts for themselves. Choose somebody else."));
        } else if (letter.to() == by.person()) {
            wrong.add(
                    new FieldError(
                            "to",
                            "Nobody writes a delegation to themselves. The holder or somebody else who may change people does."));
        }
        if (letter.reason().isBlank() || letter.reason().length() > LONGEST_REASON) {
            wrong.add(new FieldError("reason", "Say why, in up to 500 characters."));
        }
        wrongDays(letter, wrong);
        return wrong;
    }

    private void wrongDays(Letter letter, List<FieldError> wrong) {
        if (letter.begins().isBefore(LocalDate.now(clock))) {
            wrong.add(new FieldError(
                    "begins", "A delegation begins today or later: nobody signs for days that are over."));
        }
        if (letter.ends().isBefore(letter.begins())) {
            wrong.add(new FieldError("ends", "The last day is before the first. Check both."));
        } else if (letter.ends().isAfter(letter.begins().plusYears(1))) {
            wrong.add(new FieldError("ends", "A delegation lasts a year at most. Choose an earlier last day."));
        }
    }

    /** A line manager is whoever people have as such: no role says it. */
    private boolean holds(long owner, Letter letter) {
        return letter.role() == Role.LINE_MANAGER
                || roles.of(owner, letter.from()).stream()
                        .anyMatch(held -> held.role() == letter.role() && held.covers(letter.begins()));
    }
}
