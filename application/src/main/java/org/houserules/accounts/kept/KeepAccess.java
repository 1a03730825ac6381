package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houserules.accounts.AccountChanged;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.AccessRegister.Access;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who has been given a role on a platform, and from whom it was taken. */
@Service
public class KeepAccess {
    private final AccessRegister access;
    private final AccountRegister register;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepAccess(
            AccessRegister access,
            AccountRegister register,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.register = register;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @return what is wrong; then nothing is noted */
    @Transactional
    public List<FieldError> note(SignedIn by, OfficialAccount account, long person, String role, LocalDate since) {
        List<FieldError> wrong = against(account, person, role, since);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        access.add(account.owner(), account.id(), person, role, since, by.person(), clock.instant());
        record(by, account, "account-access-noted", person);
        return List.of();
    }

    private List<FieldError> against(OfficialAccount account, long person, String role, LocalDate since) {
        LocalDate today = LocalDate.now(clock);
        List<FieldError> wrong = new ArrayList<>();
        if (register.candidates(today).stream().noneMatch(one -> one.id() == person)) {
            wrong.add(new FieldError("access-person", "Choose somebody who belongs here today."));
        }
        boolean already = access.of(account.owner(), account.id(), today).stream()
                .anyMatch(one ->
                        one.isOpen() && one.person() == person && one.role().equalsIgnoreCase(role));
        if (already) {
            wrong.add(new FieldError("role", "They are noted in this role already."));
        }
        if (since.isAfter(today)) {
            wrong.add(new FieldError("since", "This day has not come yet. Note it when they have the role."));
        }
        return wrong;
    }

    /** It is done on the platform; here it is written down. */
    @Transactional
    public void removed(SignedIn by, OfficialAccount account, long id) {
        LocalDate today = LocalDate.now(clock);
        Access gone = access.of(account.owner(), account.id(), today).stream()
                .filter(one -> one.id() == id && one.isOpen())
                .findFirst()
                .orElseThrow(NotFound::new);
        access.remove(account.owner(), id, today, by.person(), clock.instant());
        record(by, account, "account-access-removed", gone.person());
    }

    private void record(SignedIn by, OfficialAccount account, String action, long person) {
        trail.record(Happening.by(by.person(), account.owner(), action, "account", account.id())
                .with("person", person));
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
    }
}
