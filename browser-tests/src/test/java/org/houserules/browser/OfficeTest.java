package org.houserules.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the office does: a parent rings, a list comes in; and what others see of it. */
class OfficeTest {
    private static final String LIST = """
            pupil_id,kind,purpose,answer,answered_on
            W0050,photo,any,given,2026-11-01
            """;

    @Test
    void aWithdrawalByTelephoneTakesAMomentAndShowsThePosts() {
        try (BrowserContext window = Chromium.window(Chromium.WIDE, true)) {
            Page page = DemoStage.signedIn(window, "olive");
            DemoStage.open(page, "/consent?q=W0042");
            page.locator("a.stop").first().click();
            check(page, "act", "WITHDRAWAL");
            check(page, "kind", "PHOTO");
            check(page, "told-by", "PARENT");
            check(page, "how", "TELEPHONE");
            page.locator("main form button.button").first().click();

            assertThat(page.locator("main")).containsText("Posts that show or name");
            assertThat(page.locator("main a[href^='/posts/']").first()).isVisible();
            assertThat(page.locator("h1")).hasCount(1);
        }
    }

    private static void check(Page page, String name, String value) {
        page.locator("input[name='" + name + "'][value='" + value + "']").check();
    }

    @Test
    void aListComesInInFourSteps() {
        try (BrowserContext window = Chromium.window(Chromium.WIDE, true)) {
            Page page = DemoStage.signedIn(window, "olive");
            DemoStage.open(page, "/consent/import");
            page.locator("#file")
                    .setInputFiles(new FilePayload("more.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
            check(page, "list", "CONSENTS");
            page.locator("#complete, input[name=complete]").first().uncheck();
            page.locator("main form button.button").first().click();
            assertThat(page.locator("h1")).hasText("What the columns mean");
            page.locator("main form button.button").first().click();
            assertThat(page.locator("h1")).hasText("What would change");
            page.locator("main form button.button").first().click();
            assertThat(page.locator("h1")).hasText("Imported");
        }
    }

    @Test
    void whoMustNotBeIdentifiedIsSeenByTheDataControllerAndNotByATeacher() {
        try (BrowserContext window = Chromium.window(Chromium.WIDE, true);
                BrowserContext other = Chromium.window(Chromium.WIDE, true)) {
            Page controller = DemoStage.signedIn(window, "kit");
            DemoStage.open(controller, "/consent?q=W0008");
            String pupil = controller
                    .locator("main a[href^='/consent/pupils/']")
                    .first()
                    .getAttribute("href");
            DemoStage.open(controller, pupil.replace("/tell", ""));
            assertThat(controller.locator("main")).containsText("identif");

            Page teacher = DemoStage.signedIn(other, "avery");
            DemoStage.open(teacher, pupil.replace("/tell", ""));
            assertThat(teacher.locator("main")).not().containsText("identif");
        }
    }
}
