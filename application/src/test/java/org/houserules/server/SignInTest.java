package org.houserules.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestBrowser.Page;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");

    @Test
    void aRightPasswordLeadsToTheirWork() {
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);

        Page page = house.browser().signIn(TestHouse.signInName(school, "Avery Demo"), TestHouse.PASSWORD);

        assertThat(page.path()).isEqualTo("/work");
        assertThat(page.text()).contains("Avery Demo").contains("Willowbrook Primary");
    }

    @Test
    void aWrongPasswordIsToldAsSuch() {
        house.person(school, "Sam Demo", PersonKind.TEACHER);

        Page page = house.browser().signIn(TestHouse.signInName(school, "Sam Demo"), "wrong");

        assertThat(page.text()).contains("The name or the password is wrong");
    }

    @Test
    void aPageBehindSignInComesBackAfterwards() {
        assertThat(house.browser().open("/work").path()).startsWith("/sign-in?to=/work");
    }
}
