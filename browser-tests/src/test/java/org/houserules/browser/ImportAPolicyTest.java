package org.houserules.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A head hands in the school's own document and decides on its clauses, on a telephone and by keyboard. */
class ImportAPolicyTest {
    private static final String POLICY = """
            Fernhollow Primary School
            Social Media Policy
            Agreed on 3 September 2026

            1. Posting for the school
            1.1 Every post must be approved by the Headteacher before it is published.
            1.2 When publishing, staff must:
            • use first names only beside a photograph
            • check the consent list. It must be no more than 28 days old
            1.3 The list of consents must be no more than 14 days old.
            1.4 Each account must have administrators who are trained.
            1.5 Posts by the deputy headteacher are approved by the headteacher.
            1.6 Posts by the headteacher are approved by the deputy headteacher.

            2. Your own social media
            2.1 Staff must not accept friend requests from pupils.
            2.2 Think before you post. What is online stays online.
            """;

    private static void usable(Page page, String name) {
        Shots.of(page, name);
        page.setViewportSize(Chromium.NARROW, 900);
        assertThat(Chromium.overflow(page)).as(name + " is too wide").isZero();
        assertThat(Chromium.axe(page)).as(name).isEmpty();
        assertThat(page.locator("h1")).hasCount(1);
    }

    private static void handIn(Page page) {
        DemoStage.open(page, "/policy/import");
        page.locator("#document")
                .setInputFiles(new FilePayload("policy.txt", "text/plain", POLICY.getBytes(StandardCharsets.UTF_8)));
        page.locator("main form button.button").first().click();
        assertThat(page.locator("h1")).hasText("What was understood of the document");
    }

    @Test
    void aDocumentIsReadDecidedAndMadeADraft() {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, true)) {
            Page page = DemoStage.signedIn(window, "harper");
            handIn(page);
            usable(page, "import-front");
            page.locator("main form button.button").first().click();
            assertThat(page.locator("h1")).hasText("Social Media Policy");
            usable(page, "import-list");

            page.locator("button[value=confirm]").first().focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".notice")).containsText("Confirmed.");
            page.getByText("Set otherwise").first().click();
            usable(page, "import-set");
            page.goBack();
            DemoStage.open(page, page.url().replaceFirst(".*?(/policy/import/\\d+).*", "$1") + "?show=all");
            usable(page, "import-all");
            page.getByText("Split").last().click();
            usable(page, "import-split");
        }
    }

    @Test
    void itWorksWithoutScripts() {
        try (BrowserContext window = Chromium.window(Chromium.WIDE, false)) {
            Page page = DemoStage.signedIn(window, "harper");
            handIn(page);
            page.locator("#chain\\.accounts\\.0").selectOption("headteacher");
            page.locator("main form button.button").first().click();
            page.locator("form[action$='/draft'] button").click();
            assertThat(page.locator(".notice")).containsText("It is a draft now.");
            page.getByText("Try it on situations").click();
            page.getByText("Try them").click();
            assertThat(page.locator("main")).containsText("No clause of this version has it checked.");
        }
    }
}
