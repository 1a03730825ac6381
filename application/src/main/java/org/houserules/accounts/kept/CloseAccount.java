package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.AccountChanged;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.AccessRegister.Access;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.people.BritishDays;
import org.houserules.people.NotFound;
import org.houserules.people.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes an account step by step. From the beginning on the register knows its last day, so that nothing goes out after it,
 * however long the steps take.
 */
@Service
public class CloseAccount {
    private static final int MOST_YEARS = 2;

    private final Closings closings;
    private final AccessRegister access;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CloseAccount(Closings closings, AccessRegister access, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.closings = closings;
        this.access = access;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @return what is wrong; then nothing is changed */
    @Transactional
    public List<FieldError> begin(SignedIn by, OfficialAccount account, String reason, LocalDate last) {
        List<FieldError> wrong = against(account, last);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        closings.begin(
                account.owner(), account.id(), reason, last, account.officialUntil(), by.person(), clock.instant());
        closings.officialUntil(account.owner(), account.id(), Optional.of(last));
        record(account, happening(by, account, "account-closing-begun").with("last-day", last));
        return List.of();
    }

    private List<FieldError> against(OfficialAccount account, LocalDate last) {
        LocalDate today = LocalDate.now(clock);
        if (closings.lock(account.owner(), account.id()).isPresent()) {
            return List.of(new FieldError("last", "This account is being closed already."));
        }
        if (account.isClosedOn(today)
                && account.officialUntil().filter(last::isAfter).isPresent()) {
            String over = BritishDays.day(account.officialUntil().orElseThrow());
            return List.of(new FieldError(
                    "last", "Its last day was " + over + ". A closed account comes back only by a new request."));
        }
        if (last.isBefore(account.officialFrom())) {
            String began = BritishDays.day(account.officialFrom());
            return List.of(
                    new FieldError("last", "The account began on " + began + ". Choose that day or a later one."));
        }
        return last.isAfter(today.plusYears(MOST_YEARS))
                ? List.of(new FieldError("last", "That is more than two years away. Check the year."))
                : List.of();
    }

    /** @param seenByHouse whether House Rules saw it itself @return what stands against it; then nothing is changed */
    @Transactional
    public List<FieldError> done(
            SignedIn by, OfficialAccount account, ClosingStep step, String words, boolean seenByHouse) {
        Closing closing = running(account);
        List<FieldError> wrong = against(account, closing, step);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        closings.done(account.owner(), closing, step, words, seenByHouse, by.person(), clock.instant());
        record(account, happening(by, account, "account-closing-step").with("step", step));
        return List.of();
    }

    private List<FieldError> against(OfficialAccount account, Closing closing, ClosingStep step) {
        if (closing.done().containsKey(step)) {
            return List.of(new FieldError(step.name(), "This step is done already."));
        }
        List<String> inside = stillInside(account);
        if (step == ClosingStep.ACCESS && !inside.isEmpty()) {
            return List.of(new FieldError(
                    step.name(),
                    "The access register still has " + String.join(", ", inside)
                            + ". Remove them on the platform, and say so there first."));
        }
        return step == ClosingStep.GONE && !closing.done().containsKey(ClosingStep.DELETE)
                ? List.of(new FieldError(step.name(), "Delete or freeze the account on the platform first."))
                : List.of();
    }

    private List<String> stillInside(OfficialAccount account) {
        return access.of(account.owner(), account.id(), LocalDate.now(clock)).stream()
                .filter(Access::isOpen)
                .map(Access::name)
                .distinct()
                .toList();
    }

    /** It goes on, as the register had it before, unless its last day is past. @return what is wrong */
    @Transactional
    public List<FieldError> callOff(SignedIn by, OfficialAccount account) {
        Closing closing = running(account);
        if (closing.lastDay().isBefore(LocalDate.now(clock))) {
            return List.of(new FieldError(
                    "call-off",
                    "Its last day was " + BritishDays.day(closing.lastDay())
                            + ". A closed account comes back only by a new request, so its closing cannot be called"
                            + " off any more."));
        }
        closings.callOff(account.owner(), closing, by.person(), clock.instant());
        closings.officialUntil(account.owner(), account.id(), closing.before());
        record(account, happening(by, account, "account-closing-called-off"));
        return List.of();
    }

    /** @return which steps are open; then nothing is changed */
    @Transactional
    public List<ClosingStep> finish(SignedIn by, OfficialAccount account) {
        Closing closing = running(account);
        if (!closing.open().isEmpty()) {
            return closing.open();
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate last = Stream.of(closing.lastDay(), today)
                .min(LocalDate::compareTo)
                .filter(day -> !day.isBefore(account.officialFrom()))
                .orElse(account.officialFrom());
        closings.finish(account.owner(), closing, by.person(), clock.instant());
        closings.closed(account.owner(), account.id(), last, today);
        record(account, happening(by, account, "account-closed").with("until", last));
        return List.of();
    }

    private Closing running(OfficialAccount account) {
        return closings.lock(account.owner(), account.id())
                .filter(closing -> !closing.isFinished())
                .orElseThrow(NotFound::new);
    }

    private static Happening happening(SignedIn by, OfficialAccount account, String action) {
        return Happening.by(by.person(), account.owner(), action, "account", account.id());
    }

    private void record(OfficialAccount account, Happening happening) {
        trail.record(happening);
        events.publishEvent(new AccountChanged(account.owner(), account.id()));
    }
}
