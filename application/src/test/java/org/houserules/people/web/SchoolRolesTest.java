package org.houserules.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.people.Owner;
import org.houserules.people.Owners;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.people.Signatories;
import org.houserules.people.Signatories.Signatory;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class SchoolRolesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final TestHouse house = RestedHouse.get();
    private final Owners owners = house.room(Owners.class);
    private final Owner trust = owners.add(Owner.Kind.TRUST, "Demo Trust", Optional.empty());
    private final Owner first = owners.add(Owner.Kind.SCHOOL, "Willowbrook Primary", Optional.of(trust.id()));
    private final Owner second = owners.add(Owner.Kind.SCHOOL, "Elmfield Primary", Optional.of(trust.id()));
    private final Owner stranger = owners.add(Owner.Kind.SCHOOL, "Farfield Primary", Optional.empty());
    private final long lead = house.person(trust, "Lior Demo", PersonKind.TRUST_STAFF, Role.TRUST_LEAD);
    private final String form = "/people/" + lead + "/school-roles";

    SchoolRolesTest() {
        house.person(trust, "Terry Demo", PersonKind.TRUST_STAFF, Role.TRUST_ADMINISTRATOR);
        house.person(first, "Sam Demo", PersonKind.TEACHER, Role.HEADTEACHER);
    }

    private TestBrowser terry() {
        return house.signedIn(TestHouse.signInName(trust, "Terry Demo"));
    }

    private List<String> signs(Owner school, LocalDate day) {
        return house.inside(
                school.id(),
                () -> house.room(Signatories.class).of(school.id(), Role.TRUST_LEAD, day, 0).stream()
                        .map(Signatory::name)
                        .toList());
    }

    private Page give(TestBrowser browser, String where, String from, String until) {
        return browser.send(
                "/people/" + lead,
                form,
                "school-at",
                where,
                "school-role",
                "TRUST_LEAD",
                "school-from",
                from,
                "school-until",
                until);
    }

    @Test
    void whoLeadsTheTrustSignsAtEachOfItsSchoolsFromTheDayTheyWereGivenTheRoleThere() {
        Page page = give(terry(), "each", "2026-11-21", "");

        assertThat(page.path()).isEqualTo("/people/" + lead + "?done=role-given");
        assertThat(page.text()).contains("trust lead, Elmfield Primary").contains("trust lead, Willowbrook Primary");
        assertThat(signs(first, TODAY)).isEmpty();
        assertThat(signs(first, TODAY.plusDays(1))).containsExactly("Lior Demo");
        assertThat(signs(second, TODAY.plusDays(1))).containsExactly("Lior Demo");
        assertThat(signs(stranger, TODAY.plusDays(1))).isEmpty();
        assertThat(house.signedIn(TestHouse.signInName(first, "Sam Demo"))
                        .open("/people/" + lead)
                        .text())
                .contains("at another school")
                .contains("trust lead");
    }

    @Test
    void whatIsHeldAlreadyStaysAndTheOtherSchoolsAreGivenIt() {
        TestBrowser terry = terry();
        give(terry, String.valueOf(first.id()), "2026-11-20", "");

        assertThat(give(terry, "each", "2026-11-20", "").text()).contains("The role is given.");
        assertThat(signs(second, TODAY)).containsExactly("Lior Demo");
        assertThat(give(terry, "each", "2026-11-20", "").text()).contains("holds this role already");
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        TestBrowser terry = terry();

        Page page = give(terry, "", "2026-11-21", "2026-11-20");

        assertThat(page.document().select("#school-at-error").text()).contains("Choose a school");
        assertThat(page.document().select("#school-until-error").text()).contains("before the first");
        assertThat(signs(first, TODAY)).isEmpty();
    }

    @Test
    void onlyTheTrustGivesRolesAtItsSchoolsAndOnlyThere() {
        assertThat(give(terry(), String.valueOf(stranger.id()), "2026-11-20", "")
                        .status())
                .isEqualTo(404);
        TestBrowser head = house.signedIn(TestHouse.signInName(first, "Sam Demo"));
        assertThat(head.send("/people", form, "school-at", "each", "school-role", "TRUST_LEAD")
                        .status())
                .isEqualTo(404);
        assertThat(signs(first, TODAY)).isEmpty();
    }
}
