package org.houserules.accounts.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houserules.accounts.reminders.Recipients.Recipient;
import org.houserules.mail.Letter;
import org.houserules.mail.Mail;
import org.houserules.people.Owners;
import org.springframework.stereotype.Component;

/** Tells people what cannot wait for the mail of the next morning. */
@Component
public class TellAtOnce {
    private final AllDue due;
    private final Recipients recipients;
    private final Owners owners;
    private final Mail mail;
    private final Clock clock;

    TellAtOnce(AllDue due, Recipients recipients, Owners owners, Mail mail, Clock clock) {
        this.due = due;
        this.recipients = recipients;
        this.owners = owners;
        this.mail = mail;
        this.clock = clock;
    }

    /** What these people have to do themselves. In the transaction that is open; what has the same key is told once. */
    public void tell(long owner, List<Due> urgent) {
        if (!mail.isOn() || urgent.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Map<Long, List<Due>> byPerson = urgent.stream().collect(Collectors.groupingBy(Due::person));
        Digest words = new Digest(owners.find(owner).orElseThrow().name(), today, mail.ourAddress());
        for (Recipient recipient : recipients.of(owner, byPerson.keySet(), today)) {
            byPerson.getOrDefault(recipient.person(), List.of()).stream()
                    .distinct()
                    .forEach(one -> mail.send(owner, letter(recipient, one, words)));
        }
    }

    /** The same, and whoever acts for somebody who is away. */
    public void tellAlsoStandIns(long owner, List<Due> urgent) {
        if (mail.isOn() && !urgent.isEmpty()) {
            tell(owner, due.withStandIns(owner, LocalDate.now(clock), urgent));
        }
    }

    private static Letter letter(Recipient recipient, Due one, Digest words) {
        return new Letter(
                recipient.person(),
                recipient.address(),
                "at once " + one.key(),
                one.words(),
                words.atOnce(recipient.givenName(), one));
    }
}
