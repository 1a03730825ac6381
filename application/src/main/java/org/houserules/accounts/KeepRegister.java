package org.houserules.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds accounts to the register, changes what it says of them, and closes them. */
@Service
public class KeepRegister {
    private final AccountRegister register;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepRegister(AccountRegister register, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.register = register;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** One that was official before the school kept its requests here. @param reason why it is one, in words */
    @Transactional
    public long enterEarlier(SignedIn by, AccountDetails details, String reason) {
        long id = register.add(by.owner().id(), details, Promise.NONE, new Origin.Earlier(reason));
        trail.record(told(by, "account-entered", id, details).with("reason", reason));
        events.publishEvent(new AccountChanged(by.owner().id(), id));
        return id;
    }

    /** One whose request has been signed by everybody. */
    @Transactional
    public long add(SignedIn by, AccountDetails details, Promise promise, long request) {
        long id = register.add(by.owner().id(), details, promise, new Origin.Requested(request));
        trail.record(told(by, "account-registered", id, details).with("request", request));
        events.publishEvent(new AccountChanged(by.owner().id(), id));
        return id;
    }

    /**
     * What was signed stays as it was signed, and a closed account stays closed: both come about by a new request only.
     *
     * @return what is wrong; then nothing is changed
     */
    @Transactional
    public List<FieldError> change(SignedIn by, long id, AccountDetails details) {
        OfficialAccount was = register.lock(id)
                .filter(account -> account.owner() == by.owner().id())
                .orElseThrow(NotFound::new);
        if (was.isClosedOn(LocalDate.now(clock))) {
            return List.of(new FieldError(
                    "until", "This account is closed. It becomes official again only by a new request."));
        }
        AccountChanges changes = AccountChanges.between(was, details);
        List<FieldError> signed = was.origin().isEarlier() ? List.of() : changes.againstSigned();
        if (signed.isEmpty() && !changes.all().isEmpty()) {
            keep(by, was, details, changes);
        }
        return signed;
    }

    private void keep(SignedIn by, OfficialAccount was, AccountDetails details, AccountChanges changes) {
        register.change(was.owner(), was.id(), details);
        register.tellChange(was.owner(), was.id(), changes.words(), by.person(), clock.instant());
        Happening told = told(by, "account-changed", was.id(), details);
        for (AccountChanges.Changed changed : changes.all()) {
            told = told.with("before-" + changed.field(), changed.before());
        }
        trail.record(told);
        events.publishEvent(new AccountChanged(was.owner(), was.id()));
    }

    private static Happening told(SignedIn by, String action, long id, AccountDetails details) {
        return Happening.by(by.person(), by.owner().id(), action, "account", id)
                .with("name", details.name())
                .with("platform", details.platform())
                .with("audience", details.audience())
                .with("pupils-contribute", details.pupilsContribute())
                .with("address", details.address())
                .with("from", details.officialFrom())
                .with("until", details.officialUntil().map(LocalDate::toString).orElse("open"));
    }
}
