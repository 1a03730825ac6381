package org.houserules.guidance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.houserules.audit.Happening;
import org.houserules.audit.Trail;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets at night who asked what, a year after the answer. What everybody may read stays without a name. */
@Component
class ForgetQuestions {
    static final String JOB = "questions-forgotten";
    private static final int YEARS = 1;
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 35);

    private final KeptQuestions questions;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    ForgetQuestions(KeptQuestions questions, Trail trail, TransactionTemplate transactions, Clock clock) {
        this.questions = questions;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Bean
    static RecurringJob forgetQuestionsJob(ForgetQuestions forget) {
        return RecurringJob.daily(
                JOB, AT_NIGHT, () -> OwnerScope.current().orElseThrow().owners().forEach(forget::of));
    }

    void of(long owner) {
        transactions.executeWithoutResult(status -> {
            int forgotten = questions.forget(
                    owner,
                    LocalDate.now(clock)
                            .minusYears(YEARS)
                            .atStartOfDay(clock.getZone())
                            .toInstant());
            if (forgotten > 0) {
                trail.record(Happening.byItself(owner, "questions-forgotten", "questions", owner)
                        .with("questions", forgotten));
            }
        });
    }
}
