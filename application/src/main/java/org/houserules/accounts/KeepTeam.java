package org.houserules.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.Member.Part;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who administers and who moderates an account. */
@Service
public class KeepTeam {
    private final AccountRegister register;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepTeam(AccountRegister register, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @return what is wrong; then nothing is changed */
    @Transactional
    public List<FieldError> join(
            SignedIn by, OfficialAccount account, long person, Part part, LocalDate from, Optional<LocalDate> until) {
        List<FieldError> wrong = against(account, person, part, from, until);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        register.join(account.owner(), account.id(), person, part, from, until);
        trail.record(Happening.by(by.person(), account.owner(), "account-team-joined", "account", account.id())
                .with("person", person)
                .with("part", part)
                .with("from", from)
                .with("until", until.map(LocalDate::toString).orElse("open")));
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
        return List.of();
    }

    private List<FieldError> against(
            OfficialAccount account, long person, Part part, LocalDate from, Optional<LocalDate> until) {
        LocalDate today = LocalDate.now(clock);
        List<FieldError> wrong = new ArrayList<>();
        if (account.isClosedOn(today)) {
            wrong.add(new FieldError("person", "This account is closed, so nobody joins its team any more."));
        }
        if (register.candidates(today).stream().noneMatch(one -> one.id() == person)) {
            wrong.add(new FieldError("person", "Choose somebody who belongs here today."));
        }
        boolean already = register.team(account.owner(), account.id()).stream()
                .anyMatch(one -> one.person() == person && one.part() == part && !one.isOverOn(today));
        if (already) {
            wrong.add(new FieldError("person", "They are " + part.called() + " of this account already."));
        }
        if (until.filter(last -> last.isBefore(from)).isPresent()) {
            wrong.add(new FieldError("until", "The last day is before the first. Choose a later one."));
        }
        return wrong;
    }

    /** Today is their last day; whose first is still to come was never in it. */
    @Transactional
    public void leave(SignedIn by, OfficialAccount account, long member) {
        Member leaving = register.team(account.owner(), account.id()).stream()
                .filter(one -> one.id() == member)
                .findFirst()
                .orElseThrow(NotFound::new);
        LocalDate today = LocalDate.now(clock);
        register.leave(
                account.owner(),
                member,
                leaving.from().isAfter(today) ? leaving.from().minusDays(1) : today);
        trail.record(Happening.by(by.person(), account.owner(), "account-team-left", "account", account.id())
                .with("person", leaving.person())
                .with("part", leaving.part()));
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
    }
}
