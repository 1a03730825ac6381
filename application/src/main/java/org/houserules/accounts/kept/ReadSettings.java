package org.houserules.accounts.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.database.OwnerScope;
import org.houserules.jobs.OneTimeJob;
import org.houserules.jobs.RecurringJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When settings are read: at night, every six hours, and when somebody asks. */
@Configuration(proxyBeanMethods = false)
class ReadSettings {
    private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);
    private static final Duration SIX_HOURS = Duration.ofHours(6);
    /** What was just read is not read again. */
    private static final Duration JUST_READ = Duration.ofHours(2);
    /** One school's slow platforms must not keep the others waiting for long; the rest comes first the next time. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(20);

    @Bean
    static RecurringJob readSettingsAtNight(
            Accounts accounts, Observations observations, ObserveAccount observe, Clock clock) {
        return RecurringJob.daily(
                "read-settings-at-night", AT_NIGHT, () -> round(accounts, observations, observe, clock));
    }

    @Bean
    static RecurringJob readSettingsByDay(
            Accounts accounts, Observations observations, ObserveAccount observe, Clock clock) {
        return RecurringJob.every(SIX_HOURS, "read-settings", () -> round(accounts, observations, observe, clock));
    }

    @Bean
    static OneTimeJob readSettingsNow(Accounts accounts, ObserveAccount observe) {
        return new OneTimeJob("read-settings-now", id -> accounts.find(id).ifPresent(observe::now));
    }

    private static void round(Accounts accounts, Observations observations, ObserveAccount observe, Clock clock) {
        OwnerScope.current().orElseThrow().owners().forEach(owner -> {
            Instant begun = clock.instant();
            LocalDate today = LocalDate.now(clock);
            Map<Long, Instant> tried = observations.triedOfAll(owner);
            List<OfficialAccount> due = accounts.all().stream()
                    .filter(account -> account.owner() == owner && account.isOfficialOn(today))
                    .filter(account -> when(tried, account).isBefore(begun.minus(JUST_READ)))
                    .sorted(Comparator.comparing(account -> when(tried, account)))
                    .toList();
            due.stream()
                    .takeWhile(account -> clock.instant().isBefore(begun.plus(LONGEST_ROUND)))
                    .forEach(observe::now);
        });
    }

    private static Instant when(Map<Long, Instant> tried, OfficialAccount account) {
        return tried.getOrDefault(account.id(), Instant.EPOCH);
    }
}
