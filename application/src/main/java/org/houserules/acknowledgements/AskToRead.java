package org.houserules.acknowledgements;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.acknowledgements.Askings.Wanted;
import org.houserules.acknowledgements.ReaderRules.Rule;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FormErrors;
import org.houserules.people.SignedIn;
import org.houserules.policy.Audience;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.PolicyAdopted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks everybody whom the policy concerns to read it: by itself when a new version is adopted, or because somebody wants it. */
@Component
public class AskToRead {
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_TIME = 365;

    private final Askings askings;
    private final Versions versions;
    private final ReaderRules rules;
    private final CurrentPolicy policies;
    private final BeginReading begin;
    private final Trail trail;
    private final Clock clock;

    AskToRead(
            Askings askings,
            Versions versions,
            ReaderRules rules,
            CurrentPolicy policies,
            BeginReading begin,
            Trail trail,
            Clock clock) {
        this.askings = askings;
        this.versions = versions;
        this.rules = rules;
        this.policies = policies;
        this.begin = begin;
        this.trail = trail;
        this.clock = clock;
    }

    /** In the transaction of the adoption. Corrections are read by nobody, unless nobody has been asked before. */
    @EventListener
    void on(PolicyAdopted adopted) {
        long owner = adopted.owner();
        versions.latest(owner)
                .filter(version ->
                        !version.onlyCorrections() || askings.all(owner).first().isEmpty())
                .ifPresent(version -> askBecauseOf(owner, version));
    }

    private void askBecauseOf(long owner, Version version) {
        LocalDate today = LocalDate.now(clock);
        LocalDate inForce = version.adopted().on();
        LocalDate from = inForce.isBefore(today) ? today : inForce;
        Rule rule = rule(owner, version);
        ask(
                owner,
                new Wanted(
                        version.adoption(),
                        from,
                        from.plusDays(rule.days()),
                        rule.readers(),
                        "A new version was adopted.",
                        Optional.empty()));
    }

    /** Everybody anew, also those who have acknowledged it. */
    @Transactional
    public FormErrors ask(SignedIn by, Optional<LocalDate> due, String why) {
        LocalDate today = LocalDate.now(clock);
        long owner = by.owner().id();
        Optional<Version> version = versions.inForce(owner, today);
        FormErrors wrong = wrong(version, due, why, today);
        if (wrong.isEmpty()) {
            ask(
                    owner,
                    new Wanted(
                            version.orElseThrow().adoption(),
                            today,
                            due.orElseThrow(),
                            rule(owner, version.orElseThrow()).readers(),
                            why.strip(),
                            Optional.of(by.person())));
        }
        return wrong;
    }

    private static FormErrors wrong(Optional<Version> version, Optional<LocalDate> due, String why, LocalDate today) {
        if (version.isEmpty()) {
            return FormErrors.of("due", "No policy is in force today, so there is nothing to read. Adopt one first.");
        }
        if (due.isEmpty()) {
            return FormErrors.of("due", "Say by which day, such as 4/12/2026.");
        }
        if (!due.get().isAfter(today) || due.get().isAfter(today.plusDays(LONGEST_TIME))) {
            return FormErrors.of("due", "Choose a day after today and within a year.");
        }
        boolean said = !why.isBlank() && why.strip().length() <= LONGEST_REASON;
        return said ? FormErrors.NONE : FormErrors.of("why", "Say why in a sentence of at most 200 characters.");
    }

    private void ask(long owner, Wanted wanted) {
        Instant now = clock.instant();
        long id = askings.add(owner, wanted, now);
        Happening asked = wanted.by()
                .map(by -> Happening.by(by, owner, "policy-reading-asked", "policy-reading", id))
                .orElseGet(() -> Happening.byItself(owner, "policy-reading-asked", "policy-reading", id));
        trail.record(asked.with("adoption", wanted.adoption())
                .with("from", wanted.from())
                .with("due", wanted.due()));
        if (!wanted.from().isAfter(LocalDate.now(clock))) {
            begin.soon(owner);
        }
    }

    /** What the school has settled; otherwise those to whom the policy speaks, and two weeks. */
    Rule rule(long owner, Version version) {
        return rules.of(owner).orElseGet(() -> new Rule(Readers.of(covers(version)), ReaderRules.USUAL_DAYS));
    }

    private List<Audience> covers(Version version) {
        return policies.read(version.adopted()).covers();
    }
}
