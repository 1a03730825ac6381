package org.houserules.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** A head tries a draft on comments and on situations that the school keeps, on a narrow screen, with scripts and without. */
class TryADraftTest {
    private static final String COMMENTS =
            "text,at\nCall me on 07700 900123 please.,2026-11-01\nWhat a lovely concert.,2026-11-02\n";
    private static final ContainsTextOptions IN_TIME = new ContainsTextOptions().setTimeout(60_000);

    private static void fits(Page page, String name) {
        assertThat(page.locator("h1")).hasCount(1);
        Shots.of(page, name);
        page.setViewportSize(Chromium.NARROW, 900);
        assertThat(Chromium.overflow(page)).as(name).isZero();
    }

    private static void fitsAndHoldsAgainstAxe(Page page, String name) {
        fits(page, name);
        assertThat(Chromium.axe(page)).as(name).isEmpty();
    }

    private static void tryADraft(Page page, String with, BiConsumer<Page, String> look) {
        DemoStage.open(page, "/policy/drafts");
        page.locator("input[value='shipped-model']").check();
        page.locator("main form button.button").last().click();
        String draft = page.url().replaceFirst("\\?.*", "");
        page.locator("summary").getByText("May I").first().click();
        look.accept(page, "draft-with-answers-" + with);

        page.navigate(draft + "/back-test");
        page.locator("#comments")
                .setInputFiles(new FilePayload("c.csv", "text/csv", COMMENTS.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Try it on these months").click();
        assertThat(page.locator("main")).containsText("finished", IN_TIME);
        assertThat(page.locator("main")).containsText("1 of 2 comments would be judged differently");
        look.accept(page, "draft-tried-on-comments-" + with);

        page.navigate(draft + "/situations");
        page.getByText("Keep them").click();
        assertThat(page.locator(".notice")).containsText("The situations are kept.");
        look.accept(page, "draft-situations-" + with);
        page.getByText("Add, change or remove situations").click();
        assertThat(page.locator("main")).containsText("under the version in force");
        look.accept(page, "situations-kept-" + with);
        page.locator("main ul.list a").first().click();
        look.accept(page, "situation-" + with);
        String words = page.locator("#situations").inputValue();
        page.locator("#situations").fill(words.replaceFirst("(?s)findings:.*", "findings: []"));
        page.getByText("Keep this situation").click();
        assertThat(page.locator(".notice")).containsText("The situation is kept.");

        page.navigate(draft);
        page.getByText("Send it to review").click();
        page.navigate(draft + "/adopt");
        assertThat(page.locator("input[name=accepted]")).hasCount(1);
        look.accept(page, "draft-to-adopt-" + with);
    }

    @Test
    void everyPageOfItCanBeUsedWithoutScripts() {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, false)) {
            tryADraft(DemoStage.signedIn(window, "harper"), "plain", TryADraftTest::fits);
        }
    }

    @Test
    void everyPageOfItIsHeldAgainstAxe() {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, true)) {
            tryADraft(DemoStage.signedIn(window, "harper"), "axe", TryADraftTest::fitsAndHoldsAgainstAxe);
        }
    }
}
