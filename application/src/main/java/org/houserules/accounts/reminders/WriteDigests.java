package org.houserules.accounts.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houserules.accounts.reminders.Recipients.Recipient;
import org.houserules.database.OwnerScope;
import org.houserules.database.Scope;
import org.houserules.jobs.RecurringJob;
import org.houserules.mail.Letter;
import org.houserules.mail.Mail;
import org.houserules.people.Owners;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes one mail a day to everybody for whom something is due soon, or overdue. */
@Component
class WriteDigests {
    private static final LocalTime BEFORE_SCHOOL = LocalTime.of(6, 30);

    private final AllDue due;
    private final Recipients recipients;
    private final Owners owners;
    private final Mail mail;
    private final Clock clock;

    WriteDigests(AllDue due, Recipients recipients, Owners owners, Mail mail, Clock clock) {
        this.due = due;
        this.recipients = recipients;
        this.owners = owners;
        this.mail = mail;
        this.clock = clock;
    }

    @Bean
    static RecurringJob reminders(WriteDigests digests) {
        return RecurringJob.daily("reminders", BEFORE_SCHOOL, digests::today);
    }

    /** Of the owner in whose scope this runs. Run twice on a day, it writes nothing new. */
    @Transactional
    public void today() {
        if (mail.isOn()) {
            OwnerScope.current().map(Scope::owners).stream()
                    .flatMap(ids -> ids.stream())
                    .forEach(this::of);
        }
    }

    private void of(long owner) {
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<Due>> soon = due.of(owner, today).stream()
                .filter(one -> one.isToldOn(today))
                .collect(Collectors.groupingBy(Due::person));
        String school = owners.find(owner).orElseThrow().name();
        for (Recipient recipient : recipients.of(owner, soon.keySet(), today)) {
            List<Due> theirs = soon.getOrDefault(recipient.person(), List.of());
            Digest digest = new Digest(school, today, mail.ourAddress());
            mail.send(
                    owner,
                    new Letter(
                            recipient.person(),
                            recipient.address(),
                            "reminders " + today,
                            digest.subject(theirs.size()),
                            digest.text(recipient.givenName(), theirs)));
        }
    }
}
