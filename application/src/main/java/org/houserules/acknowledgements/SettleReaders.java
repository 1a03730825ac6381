package org.houserules.acknowledgements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.acknowledgements.ReaderRules.Rule;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settles who of a school has to read its policy, and how long they have, where the policy's own words do not fit. */
@Component
public class SettleReaders {
    private static final int LONGEST_TIME = 365;

    private final ReaderRules rules;
    private final Askings askings;
    private final Versions versions;
    private final AskToRead asking;
    private final BeginReading begin;
    private final Trail trail;
    private final Clock clock;

    SettleReaders(
            ReaderRules rules,
            Askings askings,
            Versions versions,
            AskToRead asking,
            BeginReading begin,
            Trail trail,
            Clock clock) {
        this.rules = rules;
        this.askings = askings;
        this.versions = versions;
        this.asking = asking;
        this.begin = begin;
        this.trail = trail;
        this.clock = clock;
    }

    /** Empty where neither the school nor a policy in force says who reads. */
    @Transactional(readOnly = true)
    public Optional<Rule> rule(SignedIn by) {
        long owner = by.owner().id();
        return rules.of(owner)
                .or(() -> versions.inForce(owner, LocalDate.now(clock)).map(version -> asking.rule(owner, version)));
    }

    /** From today on also for what is asked already; how long they have holds from the next asking. */
    @Transactional
    public FormErrors settle(SignedIn by, Readers readers, Optional<Integer> days) {
        FormErrors wrong = wrong(readers, days);
        if (wrong.isEmpty()) {
            long owner = by.owner().id();
            rules.keep(owner, new Rule(readers, days.orElseThrow()), by.person(), clock.instant());
            askings.change(owner, LocalDate.now(clock), readers);
            trail.record(Happening.by(by.person(), owner, "policy-readers-settled", "owner", owner)
                    .with("kinds", names(readers.kinds()))
                    .with("roles", names(readers.roles()))
                    .with("days", days.orElseThrow()));
            begin.soon(owner);
        }
        return wrong;
    }

    private static FormErrors wrong(Readers readers, Optional<Integer> days) {
        List<FieldError> wrong = new ArrayList<>();
        if (readers.areNobody()) {
            wrong.add(new FieldError("kinds", "Choose at least one kind of people or one role."));
        }
        if (days.filter(count -> count >= 1 && count <= LONGEST_TIME).isEmpty()) {
            wrong.add(new FieldError("days", "Give them between 1 and 365 days."));
        }
        return new FormErrors(wrong);
    }

    private static String names(java.util.Set<? extends Enum<?>> some) {
        return some.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }
}
