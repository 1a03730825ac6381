package org.houserules.policy.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.policy.Adoptions;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.server.TestHouse;
import org.junit.jupiter.api.Test;

class NoPolicyAsWorkTest {
    private static final String POLICY = """
            format: 1
            id: invented
            title: An invented policy on social media
            organisation: Quillfeather Example School
            version: 1
            covers: [staff]
            approval: {posts: none, accounts: none}
            clauses:
              - {id: kind, ref: R1, audience: [staff], force: must, says: Staff are kind.}
            """;

    private final TestHouse house = TestHouse.shared();
    private final LocalDate today = LocalDate.now(house.clock());
    private final Owner school = house.school("Quillfeather Example School");
    private final long head = house.person(school, "Harper Demo", PersonKind.TEACHER, Role.HEADTEACHER);

    private String workOf(String name) {
        return house.signedIn(TestHouse.signInName(school, name)).open("/work").text();
    }

    private void adopt(LocalDate from) {
        Adopted adopted = new Adopted("invented", "1", POLICY, "digest-from-" + from, from);
        house.inside(school.id(), () -> house.room(Adoptions.class).add(school.id(), adopted, head, Instant.EPOCH));
    }

    @Test
    void aHeadteacherIsToldThatTheSchoolHasNoPolicyUntilOneIsInForce() {
        assertThat(workOf("Harper Demo")).contains("Adopt the school's policy").contains("no policy in force");

        adopt(today.plusDays(1));
        assertThat(workOf("Harper Demo"))
                .doesNotContain("Adopt the school's policy")
                .contains("See when the policy you adopted begins");

        adopt(today);
        assertThat(workOf("Harper Demo")).doesNotContain("no policy in force");
    }

    @Test
    void whoAdoptsNoPolicyIsNotTold() {
        house.person(school, "Avery Demo", PersonKind.TEACHER);

        assertThat(workOf("Avery Demo")).doesNotContain("no policy in force");
    }
}
