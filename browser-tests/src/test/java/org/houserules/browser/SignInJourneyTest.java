package org.houserules.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.houserules.people.Owner;
import org.houserules.people.PersonKind;
import org.houserules.people.Role;
import org.houserules.server.TestHouse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInJourneyTest {
    private final TestHouse house = TestHouse.shared();
    private final Owner school = house.school("Willowbrook Primary");

    @ParameterizedTest
    @CsvSource({"1240, true", "320, true", "320, false"})
    void somebodySignsInByKeyboardAndSeesTheirWork(int width, boolean javaScript) {
        house.person(school, "Avery Demo", PersonKind.TEACHER, Role.HEADTEACHER);
        try (BrowserContext window = Chromium.window(width, javaScript)) {
            Page page = window.newPage();
            page.navigate(house.address());
            if (javaScript) {
                assertThat(Chromium.axe(page)).isEmpty();
            }
            page.getByLabel("Your sign-in name").focus();
            page.keyboard().type(TestHouse.signInName(school, "Avery Demo"));
            page.keyboard().press("Tab");
            page.keyboard().type(TestHouse.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL("**/work");

            assertThat(page.locator("h1").textContent()).isEqualTo("My work");
            assertThat(Chromium.overflow(page)).isZero();
        }
    }
}
