package org.houserules.accounts.reminders;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.houserules.mail.Mail;
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

    MailAsWork(Mail mail) {
        this.mail = mail;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> waitingFor(SignedIn person) {
        return words(person).filter(unused -> person.may(Permission.CHANGE_PEOPLE)).stream()
                .map(words -> new WorkItem(
                        "Have the e-mail of this server mended",
                        words,
                        "/me/reminders",
                        Optional.of(new WorkItem.State("reminders do not arrive", WorkItem.Tone.STOP)),
                        Optional.empty(),
                        true))
                .toList();
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
