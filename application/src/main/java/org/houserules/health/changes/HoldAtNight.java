package org.houserules.health.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When policies are held against the registers: every night, so also after new registers have come with a new House Rules. */
@Configuration(proxyBeanMethods = false)
class HoldAtNight {
    static final String JOB = "policies-held-against-registers";
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @Bean
    static RecurringJob holdAgainstRegistersJob(HoldAgainstRegisters hold, Clock clock) {
        return RecurringJob.daily(
                JOB,
                AT_NIGHT,
                () -> OwnerScope.current()
                        .orElseThrow()
                        .owners()
                        .forEach(owner -> hold.of(owner, LocalDate.now(clock))));
    }
}
