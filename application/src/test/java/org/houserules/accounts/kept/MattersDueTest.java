package org.houserules.accounts.kept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import org.houserules.accounts.Member.Part;
import org.houserules.jobs.Jobs;
import org.houserules.mail.MailHouse;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class MattersDueTest {
    private static final MailHouse POST_OFFICE = new MailHouse();

    private final TestHouse house = POST_OFFICE.house();
    private final KeptStage stage = new KeptStage(house, "Mail School").wellKept();
    private final String mine = ".kept" + stage.school.id() + "@school.example";

    MattersDueTest() {
        POST_OFFICE.arrived();
        POST_OFFICE.empty();
        stage.inside(() -> house.sql("update person set email = lower(given_name) || ? where owner_id = ?")
                .params(mine, stage.school.id())
                .update());
    }

    @AfterAll
    static void end() {
        POST_OFFICE.close();
    }

    private List<MimeMessage> arrived() {
        List<MimeMessage> mails = POST_OFFICE.arrived().stream()
                .filter(mail -> to(mail).endsWith(mine))
                .toList();
        POST_OFFICE.empty();
        return mails;
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> people(List<MimeMessage> mails) {
        return mails.stream().map(mail -> to(mail).replace(mine, "")).sorted().toList();
    }

    private String digestOf(String given) throws MessagingException, IOException {
        house.room(Jobs.class).run("reminders");
        List<MimeMessage> mails =
                arrived().stream().filter(mail -> to(mail).equals(given + mine)).toList();
        return mails.isEmpty() ? "" : (String) mails.getFirst().getContent();
    }

    @Test
    void lostCoverIsToldAtOnceToTheTeamAndToWhoeverManagesAccounts() {
        stage.review();
        assertThat(arrived()).isEmpty();

        stage.away(stage.person("Sam"), KeptStage.TODAY, KeptStage.TODAY.plusDays(13));
        stage.review();
        List<MimeMessage> mails = arrived();

        assertThat(people(mails)).containsExactly("bo", "harper", "noor", "sam");
        assertThat(mails)
                .allSatisfy(mail -> assertThat(subject(mail))
                        .isEqualTo("Too few people look after the account School Facebook page today"));
        stage.review();
        assertThat(arrived()).isEmpty();
    }

    @Test
    void whatWasSeenOfASettingStaysAtHome() throws MessagingException, IOException {
        stage.review();
        stage.seen(Observation.State.NOT_AS_WANTED, "Mia Invented wrote below the post.");
        stage.review();

        List<MimeMessage> mails = arrived();

        assertThat(people(mails)).containsExactly("bo", "harper", "noor", "sam");
        assertThat((String) mails.getFirst().getContent())
                .contains("A setting of the account School Facebook page is not as promised.")
                .contains("https://rules.school.example/accounts/" + stage.account)
                .doesNotContain("Mia");
        assertThat(digestOf("bo"))
                .contains("A setting of the account School Facebook page is not as promised (today)")
                .doesNotContain("Mia");
    }

    @Test
    void aGapIsToldTwoWeeksBeforeAndNotEarlier() throws MessagingException, IOException {
        stage.away(stage.person("Sam"), KeptStage.TODAY.plusDays(15), KeptStage.TODAY.plusDays(28));
        stage.review();
        assertThat(arrived()).isEmpty();
        assertThat(digestOf("noor")).isEmpty();

        house.goOn(java.time.Duration.ofDays(1));
        stage.seen(Observation.State.AS_WANTED, "Comments wait until somebody shows them.");
        stage.review();
        String text = digestOf("noor");
        house.goOn(java.time.Duration.ofDays(-1));

        assertThat(text).contains("Too few people look after the account School Facebook page from 5 December 2026");
    }

    @Test
    void whoeverIsNoLongerInTheTeamHearsNothing() {
        long gone = stage.teacher("Gone Demo");
        stage.join(gone, Part.MODERATOR);
        stage.inside(() -> house.sql("update account_member set until_day = ? where person_id = ?")
                .params(KeptStage.TODAY.minusDays(1), gone)
                .update());
        stage.inside(() -> house.sql("update person set email = ? where id = ?")
                .params("gone" + mine, gone)
                .update());

        stage.seen(Observation.State.NOT_AS_WANTED, "Comments are shown at once.");
        stage.review();

        assertThat(people(arrived())).containsExactly("bo", "harper", "noor", "sam");
    }
}
