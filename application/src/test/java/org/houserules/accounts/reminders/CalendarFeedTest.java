package org.houserules.accounts.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class CalendarFeedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final long avery = house.person(school, "Avery Demo", PersonKind.TEACHER);
    private final TestBrowser me = house.signedIn(TestHouse.signInName(school, "Avery Demo"));
    private final TestBrowser program = house.browser();

    CalendarFeedTest() {
        account(school, "Harvest, news; \\ more\nEND:VCALENDAR", avery);
    }

    private void account(Owner owner, String name, long member) {
        house.inside(owner.id(), () -> {
            long id = house.sql("""
                            insert into account (owner_id, name, platform, audience, pupils_contribute, address,
                              official_from, official_until)
                            values (?, ?, 'WEBSITE', 'PUBLIC', false, 'https://news.example', ?, ?) returning id
                            """)
                    .params(owner.id(), name, TODAY.minusYears(1), TODAY.plusDays(40))
                    .query(Long.class)
                    .single();
            return house.sql("""
                            insert into account_member (owner_id, account_id, person_id, part, from_day)
                            values (?, ?, ?, 'ADMINISTRATOR', ?)
                            """)
                    .params(owner.id(), id, member, TODAY.minusYears(1))
                    .update();
        });
    }

    private String made() {
        Page page = me.send("/me/reminders", "/me/calendar");
        return page.document().select("#calendar-address").val().replaceFirst("^.*(?=/calendar/)", "");
    }

    @Test
    void theDatesAreReadWithoutSigningIn() {
        String address = made();
        Page feed = program.open(address);

        assertThat(address).matches("/calendar/" + avery + "-[A-Za-z0-9_-]{43}\\.ics");
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.headers().get("content-type")).isEqualTo(List.of("text/calendar;charset=UTF-8"));
        assertThat(feed.headers().get("cache-control")).isEqualTo(List.of("max-age=1800, private"));
        assertThat(feed.body().replace("\r\n ", "").lines())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VCALENDAR")
                .contains("DTSTART;VALUE=DATE:20261230", "DTEND;VALUE=DATE:20261231")
                .contains("SUMMARY:The account Harvest\\, news\\; \\\\ more\\nEND:VCALENDAR is to be closed");
    }

    @Test
    void aCalendarWithoutDatesIsOneAllTheSame() {
        house.inside(
                school.id(),
                () -> house.sql("update account_member set until_day = from_day")
                        .update());

        assertThat(program.open(made()).body().lines())
                .contains("BEGIN:VTIMEZONE", "END:VTIMEZONE")
                .doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void itHoldsNothingOfOtherPeopleAndOtherSchools() {
        Owner other = house.school("Larkfield Primary");
        account(other, "Elsewhere", house.person(other, "Avery Demo", PersonKind.TEACHER));
        account(school, "Somebody else's", house.person(school, "Dana Demo", PersonKind.TEACHER));

        assertThat(program.open(made()).body()).contains("Harvest").doesNotContain("Elsewhere", "Somebody else");
    }

    @Test
    void theSecretIsShownOnceAndKeptAsADigest() {
        String secret = made().replaceAll("^/calendar/|\\.ics$", "");

        assertThat(me.open("/me/reminders").body()).doesNotContain(secret);
        assertThat(me.open("/me/reminders").text()).contains("Your calendar has had an address since 20 November 2026");
        assertThat(house.inside(
                        school.id(),
                        () -> house.sql("select encode(token_digest, 'escape') from calendar_feed")
                                .query(String.class)
                                .single()))
                .doesNotContain(secret);
    }

    @Test
    void aWithdrawnAndAReplacedAddressAreNotFound() {
        String first = made();
        String second = made();
        assertThat(program.open(first).status()).isEqualTo(404);
        assertThat(program.open(second).status()).isEqualTo(200);

        me.send("/me/reminders", "/me/calendar/withdraw");

        assertThat(program.open(second).status()).isEqualTo(404);
        assertThat(program.open(second.replace(".ics", "x.ics")).status()).isEqualTo(404);
        assertThat(program.open("/calendar/1.ics").status()).isEqualTo(404);
    }

    @Test
    void whoeverHasLeftHasNoCalendar() {
        String address = made();
        house.inside(
                school.id(),
                () -> house.sql("update person set left_on = ? where id = ?")
                        .params(TODAY.minusDays(1), avery)
                        .update());

        assertThat(program.open(address).status()).isEqualTo(404);
    }

    @Test
    void thePageSaysThatNoMailIsSent() {
        assertThat(me.open("/me/reminders").text()).contains("E-mail is not set up on this server");
        assertThat(me.open("/me").document().select("a[href=/me/reminders]")).hasSize(1);
    }
}
