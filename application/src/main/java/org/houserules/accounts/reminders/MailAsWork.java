package org.houserules.accounts.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.mail.Mail;
import org.houserules.mail.Mail.Refused;
import org.houserules.mail.Mail.Trouble;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.people.Work;
import org.houserules.people.WorkItem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mail that does not go out, told to those who keep the people of a school: whoever runs the server has to hear of it. */
@Component
public class MailAsWork implements Work {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Mail mail;
    private final Recipients recipients;
    private final Clock clock;

    MailAsWork(Mail mail, Recipients recipients, Clock clock) {
        this.mail = mail;
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Found of(SignedIn person) {
        if (!mail.isOn() || !person.may(Permission.CHANGE_PEOPLE)) {
            return Found.NOTHING;
        }
        return Found.waiting(Stream.concat(words(person).map(MailAsWork::toMend).stream(), addresses(person))
                .toList());
    }

    private static WorkItem toMend(String words) {
        return item("Have the e-mail of this server mended", words, "/me/reminders", "reminders do not arrive");
    }

    /** Of those who are still here, and whose address has not been changed since. */
    private Stream<WorkItem> addresses(SignedIn person) {
        long owner = person.owner().id();
        Map<Long, Refused> refused =
                mail.refused(owner).stream().collect(Collectors.toMap(Refused::person, one -> one));
        return recipients.of(owner, refused.keySet(), LocalDate.now(clock)).stream()
                .filter(one -> Optional.ofNullable(refused.get(one.person()))
                        .filter(last -> last.address().equals(one.address()))
                        .isPresent())
                .map(one -> item(
                        "Mend an e-mail address",
                        "No reminder reaches " + one.givenName() + " at " + one.address() + ".",
                        "/people/" + one.person(),
                        "address refused"));
    }

    private static WorkItem item(String act, String words, String path, String state) {
        return new WorkItem(
                act, words, path, Optional.of(new WorkItem.State(state, WorkItem.Tone.STOP)), Optional.empty(), true);
    }

    /** What is wrong with mail, in a sentence or two; empty where it goes out. */
    @Transactional(readOnly = true)
    public Optional<String> words(SignedIn person) {
        return mail.trouble(person.owner().id()).map(MailAsWork::words);
    }

    private static String words(Trouble trouble) {
        String those = trouble.waiting() == 1 ? "1 mail waits" : trouble.waiting() + " mails wait";
        String why = trouble.why().endsWith(".") ? trouble.why() : trouble.why() + ".";
        return those + " since " + TIME.format(trouble.since()) + ". The last attempt ended with: " + why;
    }
}
