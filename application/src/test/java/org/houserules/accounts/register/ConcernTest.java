package org.houserules.accounts.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.houserules.jobs.Jobs;
import org.houserules.people.PersonKind;
import org.houserules.people.SignedIn;
import org.houserules.server.SetClock;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What strangers say of an account: how it comes in, who reads it, and when it is forgotten how to reach them. */
class ConcernTest {
    private final TestHouse house = TestHouse.start();
    private final PublicStage stage = new PublicStage(house);
    private final long account = stage.account("School Facebook page");
    private final SignedIn headteacher = stage.head();
    private final String form = stage.list() + "/" + account + "/concern";

    @AfterEach
    void closeTheHouse() {
        house.close();
    }

    private Page raise(String... fields) {
        return house.browser().send(form, form, fields);
    }

    private Map<String, Object> kept() {
        return house.inside(
                stage.school.id(),
                () -> house.sql("select * from account_concern").query().singleRow());
    }

    private long raised(String words) {
        assertThat(raise("what", words, "where", "https://evil.example/x", "contact", "parent@example.org")
                        .path())
                .endsWith("/concern/sent");
        return (Long) Objects.requireNonNull(kept().get("id"));
    }

    @Test
    void aConcernReachesTheHeadteacherAndIsSettledWithWords() {
        long id = raised("Somebody <b>pretends</b> to be you.\nPlease look.");
        TestBrowser head = stage.signedIn();
        String page = "/accounts/concerns/" + id;

        assertThat(head.open("/work").document().select("a[href=" + page + "]")).isNotEmpty();
        Page read = head.open(page);
        assertThat(read.body())
                .contains("Somebody &lt;b&gt;pretends&lt;/b&gt; to be you.")
                .doesNotContain("<b>pretends");
        assertThat(read.document().select("a[href*=evil]")).isEmpty();
        assertThat(read.text()).contains("https://evil.example/x").contains("parent@example.org");

        assertThat(head.send(page, page, "outcome", " ").text()).contains("Say in at most 4,000 characters");
        assertThat(head.send(page, page, "outcome", "Reported to the platform.").text())
                .contains("Reported to the platform.")
                .contains("by Avery Demo on 20 November 2026");
        assertThat(head.send("/me", page, "outcome", "Again.").text()).contains("Somebody has settled it");
        assertThat(head.open("/work").document().select("a[href=" + page + "]")).isEmpty();
    }

    @Test
    void othersDoNotLearnOfIt() {
        long id = raised("Something is wrong.");
        house.person(stage.school, "Robin Demo", PersonKind.TEACHER);
        TestBrowser teacher = house.signedIn(TestHouse.signInName(stage.school, "Robin Demo"));
        PublicStage other = new PublicStage(house);

        assertThat(teacher.open("/accounts/concerns/" + id).status()).isEqualTo(404);
        assertThat(teacher.open("/work").text()).doesNotContain("concern");
        assertThat(other.signedIn().open("/accounts/concerns/" + id).status()).isEqualTo(404);
    }

    @Test
    void theTrailKeepsThatItCameAndNotAWord() {
        raised("A secret worry");

        List<String> trail = house.inside(
                stage.school.id(),
                () -> house.sql("select action || payload from trail_event where kind = 'account-concern'")
                        .query(String.class)
                        .list());
        assertThat(trail)
                .singleElement()
                .asString()
                .contains("concern-raised")
                .doesNotContain("secret", "parent@", "evil");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        Page empty = raise("what", "  ", "where", "on the page", "contact", "");
        assertThat(empty.text()).contains("Say what worries you.");
        assertThat(empty.document().select("#where").attr("value")).isEqualTo("on the page");
        assertThat(raise("what", "x".repeat(4_001)).text()).contains("This has 4,001 characters. Shorten it to 4,000.");
        assertThat(raise("what", "x\0y").path()).endsWith("/sent");
        assertThat(kept()).containsEntry("words", "xy");
        assertThat(raise("what", "x".repeat(4_000)).path()).endsWith("/sent");
    }

    @Test
    void nobodyFloodsTheHeadteacher() {
        for (int i = 0; i < 5; i++) {
            assertThat(raise("what", "Concern " + i).path()).endsWith("/sent");
        }
        Page refused = raise("what", "One too many");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.text()).contains("Wait a while").contains("One too many");

        house.clock().goOn(Duration.ofMinutes(13));
        assertThat(raise("what", "Later").path()).endsWith("/sent");
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        assertThat(house.browser().sendWithoutToken(form, "what", "Smuggled").status())
                .isEqualTo(403);
    }

    @Test
    void howToReachThemIsForgottenAYearAfterItWasSettled() {
        long id = raised("Something is wrong.");
        house.inside(stage.school.id(), () -> {
            house.room(SettleConcern.class).settle(headteacher, id, "Done.");
            return id;
        });

        assertThat(contactAfter(LocalDate.of(2027, 11, 19))).isEqualTo("parent@example.org");
        assertThat(contactAfter(LocalDate.of(2027, 11, 20))).isEqualTo("parent@example.org");
        assertThat(contactAfter(LocalDate.of(2027, 11, 21))).isEmpty();
        assertThat(kept()).containsEntry("words", "Something is wrong.");
    }

    @Test
    void howToReachThemIsKeptWhileItWaits() {
        raised("Something is wrong.");

        assertThat(contactAfter(LocalDate.of(2029, 11, 20))).isEqualTo("parent@example.org");
    }

    private String contactAfter(LocalDate day) {
        Instant night =
                day.atTime(LocalTime.of(2, 40)).atZone(SetClock.SCHOOL_TIME).toInstant();
        house.clock().set(night);
        house.room(Jobs.class).run("concern-contacts");
        return String.valueOf(kept().get("contact"));
    }

    @Test
    void aPageThatIsNoneOfOursIsToldWithoutAnAccount() {
        String list = stage.list();
        TestBrowser stranger = house.browser();
        String tell = stranger.open(list + "/check?address=https%3A%2F%2Ffake.example%2Fus")
                .document()
                .select("a[href*=/0/concern]")
                .attr("href");
        Page form = stranger.open(tell);

        assertThat(form.text()).contains("Raise a concern about a page that is none of ours");
        assertThat(form.document().select("#where").attr("value")).isEqualTo("https://fake.example/us");
        Page sent =
                stranger.send(tell, list + "/0/concern", "what", "It pretends.", "where", "https://fake.example/us");
        assertThat(sent.text()).contains("Your concern has been sent");
        assertThat(kept().get("account_id")).isNull();
        assertThat(stage.signedIn()
                        .open("/accounts/concerns/" + kept().get("id"))
                        .text())
                .contains("Concern about a page that is none of ours");
    }
}
