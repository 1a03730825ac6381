package org.houserules.acknowledgements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.houserules.jobs.Jobs;
import org.houserules.mail.MailHouse;
import org.houserules.people.PersonKind;
import org.houserules.server.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes by mail: the first word, reminders, and what holds after leaving. */
class LeaversTest {
    private static final MailHouse POST_OFFICE = new MailHouse();
    private static final LocalDate TODAY = ReadingStage.TODAY;

    private final ReadingStage stage = new ReadingStage(POST_OFFICE.house());
    private int moved;

    @BeforeEach
    void everybodyHasAnAddress() {
        stage.run("update person set email = lower(given_name) || '.' || owner_id || '@school.example'");
        empty();
    }

    /** What waits is sent before. */
    private static void empty() {
        POST_OFFICE.arrived();
        POST_OFFICE.empty();
    }

    @AfterEach
    void backToToday() {
        POST_OFFICE.house().goOn(Duration.ofDays(-moved));
    }

    @AfterAll
    static void close() {
        POST_OFFICE.close();
    }

    private void daysGoBy(int days) {
        POST_OFFICE.house().goOn(Duration.ofDays(days));
        moved += days;
    }

    private List<MimeMessage> to(String name) {
        String address = name + "." + stage.school.id() + "@school.example";
        return POST_OFFICE.arrived().stream()
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void remind() {
        POST_OFFICE.house().room(Jobs.class).run("reminders");
    }

    private static String words(MimeMessage mail) throws MessagingException, IOException {
        return ((String) mail.getContent()).replace("\r\n", "\n");
    }

    @Test
    void everybodyIsToldAtOnceAndRemindedBeforeOnAndAfterTheDay() throws MessagingException, IOException {
        stage.adopt("north-star");

        assertThat(to("avery")).hasSize(1);
        assertThat(words(to("avery").getFirst()))
                .contains("Read the social media policy and acknowledge it by 4 December 2026.")
                .contains("https://rules.school.example/policy/read");
        assertThat(remindedOn(6)).isZero();
        assertThat(remindedOn(7)).isEqualTo(1);
        assertThat(remindedOn(8)).isZero();
        assertThat(remindedOn(13)).isEqualTo(1);
        assertThat(remindedOn(14)).isEqualTo(1);
        assertThat(remindedOn(15)).isZero();
        assertThat(remindedOn(21)).isEqualTo(1);
        assertThat(words(to("avery").getFirst())).contains("since 4 December 2026");
        assertThat(remindedOn(28)).isEqualTo(1);
    }

    /** @param day after the adoption */
    private int remindedOn(int day) {
        daysGoBy(day - moved);
        stage.night();
        empty();
        remind();
        return to("avery").size();
    }

    @Test
    void whoeverHasReadItAndWhoeverIsAwayIsNotReminded() {
        stage.adopt("north-star");
        ReadingStage.acknowledge(stage.as("Olive Demo"));
        stage.away(stage.avery, TODAY.plusDays(14), TODAY.plusDays(15));
        stage.night();

        assertThat(remindedOn(14)).isZero();
        assertThat(to("olive")).isEmpty();
        assertThat(to("sam")).hasSize(1);
        assertThat(remindedOn(16)).isEqualTo(1);
    }

    @Test
    void aNewJoinerIsToldOnceWhenTheyAreEntered() {
        stage.adopt("north-star");
        daysGoBy(40);
        long nia = stage.house.person(stage.school, "Nia Demo", PersonKind.SUPPLY);
        stage.run("update person set email = ? where id = ?", "nia." + stage.school.id() + "@school.example", nia);
        empty();

        stage.night();
        stage.night();

        assertThat(to("nia")).hasSize(1);
        assertThat(to("avery")).isEmpty();
    }

    @Test
    void aLeaverIsMailedOnTheLastDayWhatStillHolds() throws MessagingException, IOException {
        stage.adopt("stockham");
        stage.run("update person set left_on = ? where id = ?", TODAY.plusDays(2), stage.avery);
        daysGoBy(1);
        empty();
        stage.night();
        assertThat(to("avery")).isEmpty();

        daysGoBy(1);
        stage.night();
        daysGoBy(1);
        stage.night();

        assertThat(to("avery")).hasSize(1);
        assertThat(to("avery").getFirst().getSubject())
                .isEqualTo("What still holds after you have left Willowbrook Primary");
        assertThat(words(to("avery").getFirst()))
                .contains("Dear Avery", "22 November 2026", "stay out of contact with our pupils", "(6.7)");
        assertThat(stage.happened("leaver-told")).isEqualTo("1");
        assertThat(stage.as("Harper Demo").open("/policy/leavers").text()).contains("Avery Demo", "by e-mail");
    }

    @Test
    void aLastDayThatIsEnteredLateIsToldAtOnceAndHistoryIsLeftAlone() {
        stage.adopt("stockham");
        stage.run("update person set left_on = ? where id = ?", TODAY.minusDays(14), stage.avery);
        stage.run("update person set left_on = ? where given_name = 'Olive'", TODAY.minusDays(15));
        empty();

        stage.night();

        assertThat(to("avery")).hasSize(1);
        assertThat(to("olive")).isEmpty();
    }

    @Test
    void withoutAClauseAboutLeavingNobodyIsMailed() {
        stage.adopt("north-star");
        stage.run("update person set left_on = ? where id = ?", TODAY, stage.avery);
        empty();
        stage.night();

        assertThat(to("avery")).isEmpty();
        assertThat(stage.as("Harper Demo").open("/policy/leavers").text()).contains("has no clause about leaving");
    }

    @Test
    void aLeaverReadsItOnTheirOwnPageAndTheSchoolSaysWhomItHasTold() {
        stage.adopt("stockham");
        stage.run("update person set left_on = ? where id = ?", TODAY.plusDays(14), stage.avery);
        TestBrowser avery = stage.as("Avery Demo");
        TestBrowser olive = stage.as("Olive Demo");

        assertThat(avery.open("/work").text()).contains("Read what holds after you leave");
        assertThat(avery.send("/policy/leaving", "/policy/leaving").text())
                .contains("It is kept that you have read this.", "stay out of contact with our pupils");
        String tell = "/policy/leavers/" + stage.avery;
        assertThat(olive.open(tell).text()).contains("What holds after you have left", "I have told Avery Demo");
        assertThat(olive.send(tell, tell).text()).contains("read on their own page", "told in person");
        assertThat(stage.as("Avery Demo").open("/policy/leavers").status()).isEqualTo(404);
        assertThat(olive.open("/policy/leavers/" + stage.harper).status()).isEqualTo(404);
        assertThat(stage.happened("leaver-told")).isEqualTo("2");
    }

    @Test
    void fifteenDaysBeforeNothingIsSaidYet() {
        stage.adopt("stockham");
        stage.run("update person set left_on = ? where id = ?", TODAY.plusDays(15), stage.avery);

        assertThat(stage.as("Avery Demo").open("/work").text()).doesNotContain("after you leave");
    }
}
