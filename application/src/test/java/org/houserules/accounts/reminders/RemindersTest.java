package org.houserules.accounts.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.houserules.jobs.Jobs;
import org.houserules.mail.MailHouse;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RemindersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final MailHouse POST_OFFICE = new MailHouse();

    private final TestHouse house = POST_OFFICE.house();
    private final Owner school = house.school("Willowbrook Primary");
    private final long avery = somebody("Avery Demo", mine("avery"));

    RemindersTest() {
        POST_OFFICE.arrived();
        POST_OFFICE.empty();
    }

    @AfterAll
    static void end() {
        POST_OFFICE.close();
    }

    private long somebody(String name, String address) {
        long id = house.person(school, name, PersonKind.TEACHER);
        run("update person set email = ? where id = ?", address, id);
        return id;
    }

    private void run(String sql, Object... values) {
        house.inside(school.id(), () -> house.sql(sql).params(values).update());
    }

    private void account(String name, LocalDate until, long... team) {
        long id = house.inside(
                school.id(),
                () -> house.sql("""
                        insert into account (owner_id, name, platform, audience, pupils_contribute, address,
                          official_from, official_until)
                        values (?, ?, 'WEBSITE', 'PUBLIC', false, 'https://news.example', ?, ?) returning id
                        """)
                        .params(school.id(), name, TODAY.minusYears(1), until)
                        .query(Long.class)
                        .single());
        for (long person : team) {
            run(
                    "insert into account_member (owner_id, account_id, person_id, part, from_day) values (?, ?, ?, ?, ?)",
                    school.id(),
                    id,
                    person,
                    "ADMINISTRATOR",
                    TODAY.minusYears(1));
        }
    }

    private List<MimeMessage> reminded() {
        house.room(Jobs.class).run("reminders");
        return POST_OFFICE.arrived().stream()
                .filter(mail -> to(mail).endsWith(mine("")))
                .toList();
    }

    /** An address of this test's school. */
    private String mine(String name) {
        return name + "." + school.id() + "@school.example";
    }

    private static List<String> to(List<MimeMessage> mails) {
        return mails.stream().map(RemindersTest::to).sorted().toList();
    }

    private static String to(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void allThatIsDueStandsInOneMailADay() throws MessagingException, IOException {
        account("News", TODAY.plusDays(3), avery);
        account("Sport", TODAY, avery);

        List<MimeMessage> mails = reminded();
        List<MimeMessage> again = reminded();

        assertThat(to(again)).containsExactly(mine("avery"));
        assertThat(mails.getFirst().getSubject()).isEqualTo("2 things wait for you");
        assertThat((String) mails.getFirst().getContent())
                .contains("Dear Avery,", "Willowbrook Primary")
                .contains("- The account Sport is to be closed (today)")
                .contains("- The account News is to be closed (23 November 2026)")
                .containsPattern("https://rules\\.school\\.example/accounts/[0-9]+")
                .contains("https://rules.school.example/me/reminders");
        house.goOn(Duration.ofDays(1));
        assertThat(reminded()).hasSize(2);
        house.goOn(Duration.ofDays(-1));
    }

    @Test
    void aWeekAheadIsSoonEnough() {
        account("News", TODAY.plusDays(8), avery);
        assertThat(reminded()).isEmpty();

        run("update account set official_until = ?", TODAY.plusDays(7));
        assertThat(reminded()).hasSize(1);
    }

    @Test
    void whatWasEvaluatedIsDueAgainOnlyOnTheDaySetThen() {
        account("News", TODAY.plusDays(60), avery);
        run("update account set evaluated_on = ?", TODAY.minusDays(10));
        assertThat(reminded()).hasSize(1);
        POST_OFFICE.empty();

        run("""
                insert into account_evaluation (owner_id, account_id, evaluated_on, criteria, result, seen, follows, next_on,
                  recorded_by, recorded_at)
                select owner_id, id, ?, '', 'DOES', '', '', ?, ?, now() from account
                """, TODAY, TODAY.plusDays(30), avery);
        house.goOn(Duration.ofDays(1));
        List<MimeMessage> mails = reminded();
        house.goOn(Duration.ofDays(-1));

        assertThat(mails).isEmpty();
    }

    @Test
    void mailThatDoesNotGoOutIsToldToWhoeverCanHaveItMended() {
        house.person(school, "Harper Demo", PersonKind.TEACHER, org.houserules.people.Role.HEADTEACHER);
        account("News", TODAY.plusDays(3), avery);
        TestBrowser head = house.signedIn(TestHouse.signInName(school, "Harper Demo"));
        TestBrowser teacher = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
        POST_OFFICE.goAway();

        assertThat(reminded()).isEmpty();

        assertThat(head.open("/work").text())
                .contains("Have the e-mail of this server mended")
                .contains(
                        "1 mail waits since 20 November 2026 at 10:00. The last attempt ended with: Mail server connection failed.");
        assertThat(teacher.open("/work").text()).doesNotContain("e-mail of this server");
        assertThat(teacher.open("/me/reminders").text()).contains("Mail does not go out at the moment. 1 mail waits");
        POST_OFFICE.comeBack();
        house.clock().goOn(Duration.ofMinutes(1));
        assertThat(reminded()).hasSize(1);
        assertThat(head.open("/work").text()).doesNotContain("e-mail of this server");
    }

    @Test
    void anAddressThatWasRefusedIsToldUntilItIsChanged() {
        house.person(school, "Harper Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        run("""
                insert into mail (owner_id, person_id, address, key, subject, body, state, asked_at, not_before, ended_at, why)
                values (?, ?, ?, 'one', 'Waits', '', 'REFUSED', now(), now(), now(), 'the mail server refuses the address')
                """, school.id(), avery, mine("avery"));

        assertThat(work("Harper Demo"))
                .contains("Mend an e-mail address")
                .contains("No reminder reaches Avery at " + mine("avery") + ".");
        assertThat(work("Avery Demo")).doesNotContain("Mend an e-mail address");
        run("update person set email = ? where id = ?", mine("avery.new"), avery);
        assertThat(work("Harper Demo")).doesNotContain("Mend an e-mail address");
    }

    private String work(String name) {
        return house.signedIn(TestHouse.signInName(school, name)).open("/work").text();
    }

    @Test
    void whoeverActsForSomebodyAwayIsToldToo() {
        long dara = somebody("Dara Demo", mine("dara"));
        account("News", TODAY.plusDays(3), avery);
        run(
                "insert into absence (owner_id, person_id, from_day, until_day) values (?, ?, ?, ?)",
                school.id(),
                avery,
                TODAY,
                TODAY.plusDays(1));
        run("""
                insert into delegation (owner_id, role, from_person_id, to_person_id, from_day, until_day, reason,
                  written_by, written_at) values (?, 'LINE_MANAGER', ?, ?, ?, ?, 'away', ?, now())
                """, school.id(), avery, dara, TODAY, TODAY.plusDays(1), avery);

        assertThat(to(reminded())).containsExactly(mine("avery"), mine("dara"));
    }

    @Test
    void whoeverHasNoAddressOrHasLeftOrWantsNoneGetsNone() {
        long none = somebody("Reese Demo", "");
        long left = somebody("Terry Demo", mine("terry"));
        run("update person set left_on = ? where id = ?", TODAY.minusDays(1), left);
        account("News", TODAY.plusDays(3), avery, none, left);
        TestBrowser browser = house.signedIn(TestHouse.signInName(school, "Avery Demo"));

        Page off = browser.send("/me/reminders", "/me/reminders", "wanted", "false");

        assertThat(off.text()).contains("They are off for you", "Reminders are off.");
        assertThat(reminded()).isEmpty();
        browser.send("/me/reminders", "/me/reminders", "wanted", "true");
        assertThat(to(reminded())).containsExactly(mine("avery"));
    }
}
