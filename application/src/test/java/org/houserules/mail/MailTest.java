package org.houserules.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final MailHouse POST_OFFICE = new MailHouse();

    private final TestHouse house = POST_OFFICE.house();
    private final Owner school = house.school("Willowbrook Primary");
    private final long person = house.person(school, "Avery Demo", PersonKind.TEACHER);

    MailTest() {
        POST_OFFICE.arrived();
        POST_OFFICE.empty();
    }

    @AfterAll
    static void end() {
        POST_OFFICE.close();
    }

    private void send(String address, String key, String subject, String text) {
        house.inside(school.id(), () -> {
            house.room(Mail.class).send(school.id(), new Letter(person, address, key, subject, text));
            return true;
        });
    }

    private String state() {
        return house.inside(
                school.id(),
                () -> house.sql("select state || ' ' || attempts || ' ' || length(body) from mail")
                        .query(String.class)
                        .single());
    }

    @Test
    void aLetterArrivesInPlainWordsAndItsWordsAreNotKept() throws MessagingException, IOException {
        send("avery@school.example", "one", "Something waits – for you", "Dear Avery,\n\nlook: 5 × 3.\n");

        List<MimeMessage> arrived = POST_OFFICE.arrived();

        assertThat(arrived).hasSize(1);
        MimeMessage mail = arrived.getFirst();
        assertThat(mail.getSubject()).isEqualTo("Something waits – for you");
        assertThat(mail.getFrom()[0]).hasToString("rules@school.example");
        assertThat(mail.getContentType()).startsWith("text/plain");
        assertThat(((String) mail.getContent()).replace("\r", "")).startsWith("Dear Avery,\n\nlook: 5 × 3.");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(state()).isEqualTo("SENT 1 0");
    }

    @Test
    void theSameIsSentOnce() {
        send("avery@school.example", "one", "Something waits", "Text");
        send("avery@school.example", "one", "Something waits", "Text");
        POST_OFFICE.arrived();
        send("avery@school.example", "one", "Something waits", "Text");

        assertThat(POST_OFFICE.arrived()).hasSize(1);
    }

    @Test
    void wordsNeverBecomeHeaders() throws MessagingException {
        send("avery@school.example", "one", "Waits\r\nBcc: evil@elsewhere.example\u2028X: y\n\nHello", "Text");

        List<MimeMessage> arrived = POST_OFFICE.arrived();

        assertThat(arrived).hasSize(1);
        assertThat(arrived.getFirst().getSubject()).isEqualTo("Waits Bcc: evil@elsewhere.example X: y Hello");
        assertThat(arrived.getFirst().getHeader("Bcc")).isNull();
        assertThat(arrived.getFirst().getRecipients(Message.RecipientType.TO)).hasSize(1);
    }

    @Test
    void whatIsNoAddressIsRefusedAndHoldsNothingUp() {
        send("avery@school.example, other@school.example", "one", "Something waits", "Text");

        assertThat(POST_OFFICE.arrived()).isEmpty();
        assertThat(state()).isEqualTo("REFUSED 1 0");
    }

    @Test
    void anAddressThatTheMailServerRefusesIsNotTriedAgain() throws IOException {
        send("gone@school.example", "one", "Something waits", "Text");
        POST_OFFICE.goAway();
        try (RefusingServer refusing = new RefusingServer(POST_OFFICE.port(), "550 5.1.1 No such mailbox")) {
            house.room(org.houserules.jobs.Jobs.class).run("mail");
        }
        POST_OFFICE.comeBack();

        assertThat(state()).isEqualTo("REFUSED 1 0");
        assertThat(refused()).containsExactly("gone@school.example: the mail server refuses the address");
        send("avery@school.example", "two", "Something waits", "Text");
        assertThat(POST_OFFICE.arrived()).hasSize(1);
        assertThat(refused()).isEmpty();
    }

    @Test
    void whereTheMailServerRefusesForNowItIsTriedAgain() throws IOException {
        send("full@school.example", "one", "Something waits", "Text");
        POST_OFFICE.goAway();
        try (RefusingServer refusing = new RefusingServer(POST_OFFICE.port(), "452 4.2.2 Mailbox full")) {
            house.room(org.houserules.jobs.Jobs.class).run("mail");
        }
        POST_OFFICE.comeBack();

        assertThat(state()).isEqualTo("WAITING 1 4");
        assertThat(refused()).isEmpty();
        house.clock().goOn(Duration.ofMinutes(1));
        assertThat(POST_OFFICE.arrived()).hasSize(1);
    }

    private List<String> refused() {
        return house.inside(
                school.id(),
                () -> house.room(Mail.class).refused(school.id()).stream()
                        .map(one -> one.address() + ": " + one.why())
                        .toList());
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        assertThatThrownBy(() -> house.inside(school.id(), () -> {
                    house.room(Mail.class)
                            .send(school.id(), new Letter(person, "avery@school.example", "one", "Waits", "Text"));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(POST_OFFICE.arrived()).isEmpty();
    }

    @Test
    void withoutAMailServerItIsTriedAgainAndGivenUpAfterThreeDays() {
        send("avery@school.example", "one", "Something waits", "Text");
        POST_OFFICE.goAway();
        house.room(org.houserules.jobs.Jobs.class).run("mail");
        house.room(org.houserules.jobs.Jobs.class).run("mail");
        assertThat(state()).isEqualTo("WAITING 1 4");

        POST_OFFICE.comeBack();
        assertThat(POST_OFFICE.arrived()).isEmpty();
        house.clock().goOn(Duration.ofMinutes(1));
        assertThat(POST_OFFICE.arrived()).hasSize(1);
        assertThat(state()).isEqualTo("SENT 2 0");

        house.inside(school.id(), () -> house.sql("""
                        update mail set state = 'WAITING', ended_at = null, asked_at = asked_at - interval '73 hours',
                          not_before = asked_at
                        """).update());
        POST_OFFICE.empty();
        assertThat(POST_OFFICE.arrived()).isEmpty();
        assertThat(state()).startsWith("EXPIRED");
    }

    @Test
    void aHouseThatWasToldNoServerKeepsNothing() {
        TestHouse silent = TestHouse.shared();
        Owner other = silent.school("Silent Primary");
        long somebody = silent.person(other, "Avery Demo", PersonKind.TEACHER);
        silent.inside(other.id(), () -> {
            silent.room(Mail.class)
                    .send(other.id(), new Letter(somebody, "avery@school.example", "one", "Waits", "Text"));
            return true;
        });

        assertThat(silent.room(Mail.class).isOn()).isFalse();
        assertThat(silent.<Long>inside(
                        other.id(),
                        () -> silent.sql("select count(*) from mail")
                                .query(Long.class)
                                .single()))
                .isZero();
    }
}
