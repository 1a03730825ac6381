package org.houserules.accounts;

import java.time.LocalDate;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
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

    KeepRegister(AccountRegister register, Trail trail, ApplicationEventPublisher events) {
        this.register = register;
        this.trail = trail;
        this.events = events;
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

    @Transactional
    public void change(SignedIn by, OfficialAccount account, AccountDetails details) {
        register.change(account.owner(), account.id(), details);
        trail.record(told(by, "account-changed", account.id(), details));
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
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
