package org.houserules.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class PolicyPagesTest {
    private static final String PREVIEW = "/policy/adopt/north-star";

    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");

    private TestBrowser as(String name, PersonKind kind, Role... roles) {
        house.person(school, name, kind, roles);
        return house.signedIn(TestHouse.signInName(school, name));
    }

    private TestBrowser headOfTwo() {
        house.person(school, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        return as("Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    }

    private static Page adopt(TestBrowser head, String from) {
        String digest =
                head.open(PREVIEW).document().select("input[name=digest]").attr("value");
        return head.send(PREVIEW, PREVIEW, "from", from, "digest", digest);
    }

    @Test
    void withoutAPolicyThePageSaysThatNothingGoesOut() {
        Page page = as("Robin Demo", PersonKind.TEACHER).open("/policy");

        assertThat(page.text()).contains("No policy yet").doesNotContain("Choose a policy");
        assertThat(house.inside(
                        school.id(), () -> house.room(PolicyInForce.class).at(school.id())))
                .isEmpty();
    }

    @Test
    void anAdoptedPolicyIsShownWithItsClausesAndWhoSigns() {
        TestBrowser head = headOfTwo();

        Page page = adopt(head, "2026-11-20");

        assertThat(page.path()).startsWith("/policy?done=policy-adopted");
        assertThat(page.text())
                .contains("The policy is adopted.")
                .contains("2024-06")
                .contains("overdue")
                .containsPattern("Headteacher Today: (Avery Demo, Sam|Sam Demo, Avery) Demo")
                .contains("3, point 11")
                .contains("from Friday 20 November 2026; recorded by Avery Demo");
        assertThat(house.inside(
                        school.id(), () -> house.room(CurrentPolicy.class).posts(school.id())))
                .hasValueSatisfying(chain -> assertThat(chain).containsExactly(Role.HEADTEACHER));
    }

    @Test
    void aPolicyAdoptedFromALaterDayIsNotYetInForce() {
        adopt(headOfTwo(), "2026-11-21");

        assertThat(house.inside(
                        school.id(), () -> house.room(PolicyInForce.class).at(school.id())))
                .isEmpty();
        assertThat(house.inside(
                        school.id(), () -> house.room(Adoptions.class).on(school.id(), LocalDate.of(2026, 11, 21))))
                .isPresent();
    }

    @Test
    void aChainThatLeavesAnAuthorAloneIsRefusedWithHowToMendIt() {
        TestBrowser head = as("Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);

        assertThat(head.open(PREVIEW).text()).contains("This policy cannot be adopted yet");
        Page page = adopt(head, "2026-11-20");

        assertThat(page.path()).isEqualTo(PREVIEW);
        assertThat(page.text())
                .contains("Nobody can approve a post by Avery Demo as Headteacher")
                .contains("Give somebody this role, or write a delegation that names who acts.");
        assertThat(head.open("/policy").text()).contains("No policy yet");
    }

    @Test
    void anAbsenceInTheNextWeeksIsOnlyShown() {
        TestBrowser head = headOfTwo();
        house.inside(school.id(), () -> house.sql("""
                        insert into absence (owner_id, person_id, from_day, until_day)
                        select owner_id, id, date '2026-12-07', date '2026-12-11' from person where owner_id = ?
                        """).params(school.id()).update());

        assertThat(head.open(PREVIEW).text())
                .contains("To keep in mind")
                .contains("7 December 2026 to 11 December 2026: Nobody can approve a post");
        assertThat(adopt(head, "2026-11-20").text()).contains("The policy is adopted.");
    }

    @Test
    void aDayThatIsNoneIsToldAndKept() {
        Page page = adopt(headOfTwo(), "soon");

        assertThat(page.text()).contains("Say from which day");
        assertThat(page.document().select("#from").attr("value")).isEqualTo("soon");
    }

    @Test
    void aPolicyThatChangedMeanwhileIsNotAdopted() {
        TestBrowser head = headOfTwo();

        Page page = head.send(PREVIEW, PREVIEW, "from", "2026-11-20", "digest", "another");

        assertThat(page.text()).contains("The policy has changed since you opened this page");
    }

    @Test
    void aLaterAdoptionCannotBeginBeforeTheLast() {
        TestBrowser head = headOfTwo();
        adopt(head, "2026-11-20");

        assertThat(adopt(head, "2026-11-19").text()).contains("already adopted from Friday 20 November 2026");
        assertThat(adopt(head, "2026-11-20").text()).contains("The policy is adopted.");
    }

    @Test
    void onlyThoseWhoAdoptPoliciesSeeTheChoice() {
        TestBrowser teacher = as("Robin Demo", PersonKind.TEACHER);

        assertThat(teacher.open("/policy/adopt").status()).isEqualTo(404);
        assertThat(teacher.open(PREVIEW).status()).isEqualTo(404);
        assertThat(headOfTwo().open("/policy/adopt").text()).contains("North Star trust: Social media policy");
    }

    @Test
    void anIdThatIsNoPolicyLeadsNowhere() {
        assertThat(headOfTwo().open("/policy/adopt/..%2F..%2Fetc").status()).isIn(400, 404);
        assertThat(headOfTwoAgain().open("/policy/adopt/nowhere").status()).isEqualTo(404);
    }

    private TestBrowser headOfTwoAgain() {
        return house.signedIn(TestHouse.signInName(school, "Avery Demo"));
    }

    @Test
    void anotherSchoolsPolicyIsNotSeen() {
        adopt(headOfTwo(), "2026-11-20");
        Owner other = house.school("Mudlark School");
        house.person(other, "Kim Demo", PersonKind.TEACHER);

        assertThat(house.signedIn(TestHouse.signInName(other, "Kim Demo"))
                        .open("/policy")
                        .text())
                .contains("No policy yet");
        assertThat(house.inside(
                        other.id(), () -> house.room(PolicyInForce.class).at(school.id())))
                .isEmpty();
    }

    @Test
    void anAdoptionStandsInTheTrail() {
        adopt(headOfTwo(), "2026-11-20");

        assertThat(house.inside(
                        school.id(),
                        () -> house.sql("select count(*) from trail_event where action = 'policy-adopted'")
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }
}
