package org.houserules.checklists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.houserules.Home;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class PrivacyPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");
    private final long harper = house.person(school, "Harper Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    private final long avery = house.person(school, "Avery Demo", PersonKind.TEACHER);

    private TestBrowser as(String name) {
        return house.signedIn(TestHouse.signInName(school, name));
    }

    private void adopt(String policy) {
        String document =
                Home.text(Home.FOLDER.resolve("policies").resolve(policy).resolve("policy.yaml"));
        Adopted adopted = new Adopted(policy, "1", document, "privacy-" + policy, TODAY);
        house.inside(school.id(), () -> house.room(Adoptions.class).add(school.id(), adopted, harper, Instant.EPOCH));
    }

    private static Page tickAll(TestBrowser browser, String list) {
        Page page = browser.open("/me/privacy/" + list);
        List<String> fields = new ArrayList<>();
        page.document().select("input[name=ticked]").forEach(box -> {
            fields.add("ticked");
            fields.add(box.attr("value"));
        });
        return browser.send("/me/privacy/" + list, "/me/privacy/" + list, fields.toArray(String[]::new));
    }

    private void looked(String list, LocalDate on) {
        house.inside(
                school.id(),
                () -> house.sql("""
                        insert into privacy_look (owner_id, person_id, list, looked_on) values (?, ?, ?, ?)
                        on conflict (owner_id, person_id, list) do update set looked_on = excluded.looked_on
                        """).params(school.id(), avery, list, on).update());
    }

    @Test
    void whoeverLooksThroughAListIsRemindedAfterAYear() {
        adopt("north-star");
        TestBrowser avery = as("Avery Demo");
        assertThat(avery.open("/work").text()).contains("Look over your own accounts");

        Page done = tickAll(avery, "general");

        assertThat(done.text())
                .contains("Kept: you have looked through the list today.")
                .contains("turn on the privacy and security settings")
                .contains("on 20 November 2026, again from 20 November 2027");
        assertThat(avery.open("/work").text()).doesNotContain("Look over your own accounts");
        looked("general", TODAY.minusMonths(12));
        assertThat(avery.open("/work").text()).doesNotContain("Look over your own accounts");
        looked("general", TODAY.minusMonths(12).minusDays(1));
        assertThat(avery.open("/work").text())
                .contains(
                        "Look over your own accounts", "You last looked through one of the lists on 19 November 2025.");
        assertThat(avery.open("/me/privacy").text()).contains("look again");
    }

    @Test
    void aPlatformThatWasLookedAtOnceIsRemindedOfToo() {
        adopt("north-star");
        looked("general", TODAY);
        looked("x", TODAY.minusMonths(13));

        assertThat(as("Avery Demo").open("/work").text()).contains("Look over your own accounts");
    }

    @Test
    void withoutAPolicyThatWantsItNobodyIsReminded() {
        assertThat(as("Avery Demo").open("/work").text()).doesNotContain("Look over your own accounts");
        assertThat(as("Avery Demo").open("/me/privacy").text()).doesNotContain("What the policy says");
    }

    @Test
    void whatIsNotTickedIsNamedAndNothingIsKept() {
        Page page = as("Avery Demo").send("/me/privacy/x", "/me/privacy/x", "ticked", "protected");

        assertThat(page.text()).contains("Not ticked yet", "Look at this, then tick it.");
        assertThat(page.document().select("input[name=ticked][checked]").eachAttr("value"))
                .containsExactly("protected");
        assertThat(as("Avery Demo").open("/me/privacy").text()).doesNotContain("again from");
        assertThat(as("Avery Demo").open("/me/privacy/nowhere").status()).isEqualTo(404);
    }

    @Test
    void theSchoolsNameIsAskedForOnlyWhereThePolicySaysSomethingOfIt() {
        assertThat(as("Avery Demo").open("/me/privacy/general").text()).doesNotContain("as the policy wants it");
        adopt("hutton-rudby");

        assertThat(as("Avery Demo").open("/me/privacy/general").text()).contains("as the policy wants it", "6.1");
    }

    @Test
    void aDisclaimerIsOfferedWhereThePolicyAsksForOne() {
        adopt("st-hughs");

        Page page = as("Avery Demo").open("/me/privacy");

        assertThat(page.text()).contains("A disclaimer to copy");
        assertThat(page.document().select("#disclaimer-named").attr("value"))
                .isEqualTo("The views here are my own and not those of Willowbrook Primary.");
    }

    @Test
    void theHeadSeesHowManyAndNeverWho() {
        adopt("north-star");
        for (String name : List.of("Ash", "Bay", "Cal")) {
            house.person(school, name + " Demo", PersonKind.TEACHER);
        }
        tickAll(as("Avery Demo"), "general");
        TestBrowser head = as("Harper Demo");

        assertThat(head.open("/policy/privacy").text())
                .contains("How many of your 5 people", "Every account you have 1", "Facebook 0")
                .doesNotContain("Avery");
        assertThat(head.open("/trail").document().select("main").text()).doesNotContain("privacy");
        assertThat(house.<Long>inside(
                        school.id(),
                        () -> house.sql("select count(*) from trail_event where person_id = ?")
                                .param(avery)
                                .query(Long.class)
                                .single()))
                .isZero();
        assertThat(as("Avery Demo").open("/policy/privacy").status()).isEqualTo(404);
        looked("general", TODAY.minusMonths(12));
        assertThat(head.open("/policy/privacy").text()).contains("Every account you have 1");
        looked("general", TODAY.minusMonths(12).minusDays(1));
        assertThat(head.open("/policy/privacy").text()).contains("Every account you have 0");
    }

    @Test
    void amongFourPeopleNoCountIsShown() {
        house.person(school, "Ash Demo", PersonKind.TEACHER);
        house.person(school, "Bay Demo", PersonKind.TEACHER);
        tickAll(as("Avery Demo"), "general");

        assertThat(as("Harper Demo").open("/policy/privacy").text())
                .contains("Among so few people a count would tell who")
                .doesNotContain("Every account you have");
    }

    @Test
    void theSchoolSettlesAfterHowLongPeopleAreReminded() {
        adopt("north-star");
        TestBrowser head = as("Harper Demo");

        assertThat(head.send("/policy/privacy", "/policy/privacy", "months", "37")
                        .text())
                .contains("Give between 1 and 36 months.");
        head.send("/policy/privacy", "/policy/privacy", "months", "6");
        looked("general", TODAY.minusMonths(6).minusDays(1));

        assertThat(as("Avery Demo").open("/work").text()).contains("Look over your own accounts");
        assertThat(as("Avery Demo")
                        .send("/me/privacy/x", "/policy/privacy", "months", "1")
                        .status())
                .isEqualTo(404);
    }
}
