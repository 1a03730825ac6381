package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.AccountChanged;
import org.houserules.accounts.OfficialAccount;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans when an account is evaluated and by what, and records what came of it. */
@Service
public class EvaluateAccount {
    private static final int MOST_YEARS = 5;

    private final Evaluations evaluations;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvaluateAccount(Evaluations evaluations, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.evaluations = evaluations;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Before the first evaluation. @return what is wrong; then nothing is changed */
    @Transactional
    public List<FieldError> plan(SignedIn by, OfficialAccount account, LocalDate due, String criteria) {
        LocalDate today = LocalDate.now(clock);
        if (due.isBefore(today) || due.isAfter(today.plusYears(MOST_YEARS))) {
            return List.of(new FieldError("due", "Choose today or a day in the next " + MOST_YEARS + " years."));
        }
        evaluations.plan(account.owner(), account.id(), Optional.of(due), criteria);
        trail.record(Happening.by(by.person(), account.owner(), "account-evaluation-planned", "account", account.id())
                .with("due", due));
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
        return List.of();
    }

    /** @return what is wrong; then nothing is recorded */
    @Transactional
    public List<FieldError> record(SignedIn by, OfficialAccount account, Evaluation evaluation) {
        List<FieldError> wrong = against(account, evaluation);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        evaluations.add(account.owner(), account.id(), evaluation, by.person(), clock.instant());
        trail.record(Happening.by(by.person(), account.owner(), "account-evaluated", "account", account.id())
                .with("on", evaluation.on())
                .with("result", evaluation.result())
                .with("next", evaluation.next().map(LocalDate::toString).orElse("none")));
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
        return List.of();
    }

    private List<FieldError> against(OfficialAccount account, Evaluation evaluation) {
        LocalDate today = LocalDate.now(clock);
        List<FieldError> wrong = new ArrayList<>();
        if (evaluation.on().isAfter(today) || evaluation.on().isBefore(account.officialFrom())) {
            wrong.add(new FieldError("on", "Choose a day from the account's first to today."));
        }
        Optional<LocalDate> odd =
                evaluation.next().filter(next -> !next.isAfter(today) || next.isAfter(today.plusYears(MOST_YEARS)));
        if (odd.isPresent()) {
            wrong.add(new FieldError("next", "Choose a day after today, in the next " + MOST_YEARS + " years."));
        }
        return wrong;
    }
}
