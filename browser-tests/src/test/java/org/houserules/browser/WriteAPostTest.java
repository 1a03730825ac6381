package org.houserules.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** A teacher writes a post with a picture, sees what stands against it, and mends it. */
class WriteAPostTest {
    private static final String BAD = "Sports day was fun. Ring 07700 900461 if you want to come.";
    private static final String GOOD = "Sports day was fun. Ring the office if you want to come.";
    private static final String STANDS_AGAINST_IT = "07700 900461";

    @Test
    void theVerdictChangesAsTheyTypeAndTheyMendIt() {
        try (BrowserContext window = Chromium.window(Chromium.WIDE, true)) {
            Page page = DemoStage.signedIn(window, "avery");
            begin(page, "Sports day");
            page.locator("#text").fill(BAD);
            assertThat(page.locator("#verdict")).containsText(STANDS_AGAINST_IT);

            page.locator("#files").setInputFiles(DemoStage.drawing());
            page.locator("section.picture").waitFor();
            describe(page);
            page.locator("#text").fill(GOOD);
            assertThat(page.locator("#verdict")).not().containsText(STANDS_AGAINST_IT);
            assertThat(Chromium.axe(page)).isEmpty();
            send(page);
        }
    }

    @Test
    void theSameWithoutJavaScript() {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, false)) {
            Page page = DemoStage.signedIn(window, "avery");
            begin(page, "Sports day again");
            page.locator("#text").fill(BAD);
            page.locator("#files").setInputFiles(DemoStage.drawing());
            page.locator("#add-pictures").click();
            assertThat(page.locator("#verdict")).containsText(STANDS_AGAINST_IT);
            assertThat(page.locator("#text")).hasValue(BAD);
            describe(page);
            page.locator("#text").fill(GOOD);
            page.locator("button[value=check]").click();
            assertThat(page.locator("#verdict")).not().containsText(STANDS_AGAINST_IT);
            assertThat(Chromium.overflow(page)).isZero();
            send(page);
        }
    }

    @Test
    void aShortNoteIsWrittenAndSentByKeyboardOnly() {
        try (BrowserContext window = Chromium.window(Chromium.WIDE, true)) {
            Page page = DemoStage.signedIn(window, "noor");
            begin(page, "Chess club");
            page.locator("#title").focus();
            page.keyboard().press("Tab");
            assertThat(page.locator("#text")).isFocused();
            page.keyboard().type("Chess club is on Tuesday.");
            Keys.to(page, "button[value=submit]:not(.unseen)");
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).containsText("Chess club is on Tuesday.");
            page.waitForURL(url -> !url.endsWith("/edit"));
        }
    }

    /** An empty draft with account, purpose and title, without a pupil in it. */
    private static void begin(Page page, String title) {
        DemoStage.open(page, "/posts/new");
        page.locator("main button").first().click();
        page.waitForURL("**/edit*");
        page.locator("#account").selectOption(new SelectOption().setIndex(1));
        page.locator("#purpose").selectOption("EVENTS");
        page.locator("#title").fill(title);
    }

    private static void describe(Page page) {
        page.locator("#picture-0-alt").fill("Two figures run.");
        page.locator("#picture-0-people").fill("0");
        page.locator("#picture-0-activity").fill("running");
        page.locator("#picture-0-why").fill("It shows sports day.");
    }

    private static void send(Page page) {
        page.locator("button[value=submit]:not(.unseen)").click();
        page.waitForURL(url -> !url.endsWith("/edit"));
        assertThat(page.locator("main")).containsText("Waiting");
    }
}
