package org.houserules.accounts.requests.signing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import org.houserules.jobs.Jobs;
import org.houserules.mail.MailHouse;
import org.houserules.people.Role;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MailWhoseTurnTest {
    private static final MailHouse POST_OFFICE = new MailHouse();

    private final TestHouse house = POST_OFFICE.house();
    private final SigningStage stage = new SigningStage(house, "Mail School", "stockham");

    MailWhoseTurnTest() {
        POST_OFFICE.arrived();
        POST_OFFICE.empty();
        List.of(stage.author, stage.manager, stage.controller, stage.head).forEach(this::address);
    }

    @AfterAll
    static void end() {
        POST_OFFICE.close();
    }

    private void address(long person) {
        house.inside(
                stage.school.id(),
                () -> house.sql("update person set email = lower(given_name) || ? where id = ?")
                        .params(".turn" + stage.school.id() + "@school.example", person)
                        .update());
    }

    /** "avery: Sign …", since it was asked last. */
    private List<String> told() {
        List<String> told = POST_OFFICE.arrived().stream()
                .map(MailWhoseTurnTest::words)
                .filter(words -> words.contains(".turn" + stage.school.id() + "@"))
                .map(words -> words.replaceFirst("\\.turn[^:]+", ""))
                .sorted()
                .toList();
        POST_OFFICE.empty();
        return told;
    }

    private static String words(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0] + ": " + mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoeverIsNextHearsOfItAtOnceAndNobodyElse() {
        String request = stage.handedIn();
        assertThat(told()).containsExactly("marlow: Sign the request for Choir news, by Avery Demo");

        stage.sign("Marlow Demo", request);
        assertThat(told()).containsExactly("kit: Sign the request for Choir news, by Avery Demo");

        stage.sign("Kit Demo", request);
        stage.sign("Harper Demo", request);
        assertThat(told())
                .containsExactly(
                        "avery: Everybody has signed: open the account Choir news",
                        "harper: Sign the request for Choir news, by Avery Demo");
    }

    @Test
    void aReturnedRequestComesBackByMailAndGoesOutAgain() {
        String request = stage.handedIn();
        told();

        SigningStage.decide(stage.as("Marlow Demo"), request, "return", "reason", "Please name the days.");
        assertThat(told()).containsExactly("avery: Your request for Choir news was returned to you");

        stage.send(stage.as("Avery Demo"), request);
        assertThat(told()).containsExactly("marlow: Sign the request for Choir news, by Avery Demo");

        SigningStage.decide(stage.as("Marlow Demo"), request, "refuse", "reason", "We have one already.");
        assertThat(told())
                .containsExactly("avery: Your request for Choir news was refused; the reasons stand on its page");
    }

    @Test
    void theAuthorIsNeverAskedToSignAlsoNotWhileActingForSomebody() {
        stage.away(stage.controller);
        stage.delegate(Role.DATA_CONTROLLER, stage.controller, stage.author);
        String request = stage.handedIn();
        stage.sign("Marlow Demo", request);
        told();

        house.room(Jobs.class).run("reminders");

        assertThat(told()).noneMatch(mail -> mail.startsWith("avery"));
    }

    @Test
    void theMailSaysWhereToSignAndHasNothingOfTheForm() throws MessagingException, IOException {
        String request = stage.handedIn();

        String text = (String) POST_OFFICE.arrived().getFirst().getContent();

        assertThat(text.replace("\r", ""))
                .startsWith("Dear Marlow,\n\nat Mail School:\n\nSign the request for Choir news, by Avery Demo.\n")
                .contains("\nhttps://rules.school.example" + request + "/sign\n")
                .contains("switch them off at https://rules.school.example/me/reminders")
                .doesNotContain("What we say to all of this");
    }

    @Test
    void theMailOfTheNextMorningSaysSinceWhen() throws MessagingException, IOException {
        stage.handedIn();
        told();
        house.goOn(java.time.Duration.ofDays(1));

        house.room(Jobs.class).run("reminders");
        List<MimeMessage> mails = POST_OFFICE.arrived().stream()
                .filter(mail -> words(mail).startsWith("marlow.turn" + stage.school.id()))
                .toList();
        house.goOn(java.time.Duration.ofDays(-1));

        assertThat(mails).hasSize(1);
        assertThat((String) mails.getFirst().getContent())
                .contains("Sign the request for Choir news, by Avery Demo, which has waited since 20 November 2026");
    }
}
