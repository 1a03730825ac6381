package org.houserules.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A head writes what the school's own policy answers, without JavaScript and on a narrow screen. */
class WriteAnswersTest {
    private static void canBeUsed(Page page, String name) {
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(Chromium.overflow(page)).as(name).isZero();
        Shots.of(page, name);
        page.setViewportSize(Chromium.NARROW, 900);
        assertThat(Chromium.overflow(page)).as(name).isZero();
    }

    @Test
    void anAnswerIsWrittenTriedAndComparedInABrowserWithoutScripts() {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, false)) {
            Page page = DemoStage.signedIn(window, "harper");
            DemoStage.open(page, "/policy/drafts");
            page.locator("input[value='shipped-model']").check();
            page.locator("main form button.button").last().click();
            canBeUsed(page, "draft-of-the-model");

            page.getByText("What it answers to questions").click();
            canBeUsed(page, "draft-answers");
            page.locator("#question").fill("May I use the logo as my profile picture?");
            page.getByText("See the answer").click();
            assertThat(page.locator("main")).containsText("Our logo belongs to official accounts.");
            canBeUsed(page, "draft-answers-tried");

            page.getByText("Putting pictures of pupils online").click();
            canBeUsed(page, "draft-answers-topic");
            page.getByText("Change case 3").click();
            canBeUsed(page, "draft-answers-case");
            page.locator("#says").fill("");
            page.getByText("Keep the answer").click();
            assertThat(page.locator("#says-error")).containsText("Write what it says.");
            canBeUsed(page, "draft-answers-case-wrong");
            page.locator("#says").fill("No, never without a clear yes.");
            page.getByText("Keep the answer").click();
            assertThat(page.locator("main")).containsText("No, never without a clear yes.");
        }
    }

    @Test
    void theAnswersOfADraftAreHeldAgainstAxe() {
        try (BrowserContext window = Chromium.window(Chromium.WIDE, true)) {
            Page page = DemoStage.signedIn(window, "harper");
            DemoStage.open(page, "/policy/drafts");
            page.locator("input[value='shipped-model']").check();
            page.locator("main form button.button").last().click();
            page.getByText("What it answers to questions").click();
            String answers = page.url().replaceFirst("\\?.*", "");

            assertThat(Chromium.axe(page)).isEmpty();
            page.navigate(answers + "/naming-pupils");
            assertThat(Chromium.axe(page)).isEmpty();
            page.navigate(answers + "/naming-pupils/0/0");
            assertThat(Chromium.axe(page)).isEmpty();
            page.navigate(answers + "/naming-pupils/-1/-1");
            assertThat(Chromium.axe(page)).isEmpty();
        }
    }
}
