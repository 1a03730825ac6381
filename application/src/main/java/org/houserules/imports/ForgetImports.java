package org.houserules.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Drops at night the documents on which nobody has worked for long: nothing of their words stays. */
@Component
public class ForgetImports {
    static final String JOB = "policy-imports-forgotten";
    static final int DAYS = 90;
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 30);

    private final Imports imports;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ForgetImports(Imports imports, Trail trail, TransactionTemplate transactions, Clock clock) {
        this.imports = imports;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Bean
    static RecurringJob forgetImportsJob(ForgetImports forget) {
        return RecurringJob.daily(
                JOB, AT_NIGHT, () -> OwnerScope.current().orElseThrow().owners().forEach(forget::of));
    }

    /** The last day on which a document is there on which somebody worked last at this moment. */
    public LocalDate lastDay(Instant changed) {
        return changed.atZone(clock.getZone()).toLocalDate().plusDays(DAYS);
    }

    void of(long owner) {
        Instant since = LocalDate.now(clock)
                .minusDays(DAYS)
                .atStartOfDay(clock.getZone())
                .toInstant();
        transactions.executeWithoutResult(status -> imports.dropUntouched(owner, since)
                .forEach(id ->
                        trail.record(Happening.byItself(owner, "policy-import-forgotten", BeginImport.KIND, id))));
    }
}
