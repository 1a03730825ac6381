package org.houserules.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a parent sees on a telephone, without signing in and without JavaScript. */
class PublicPagesTest {
    private static final String LIST = "/willowbrook-primary/official-accounts";

    private static void isFine(Page page, String name) {
        assertThat(Chromium.overflow(page)).isLessThanOrEqualTo(0);
        assertThat(page.locator("h1").count()).isEqualTo(1);
        Shots.of(page, name);
    }

    @Test
    void aParentChecksAPageAndRaisesAConcern() {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, false)) {
            Page page = window.newPage();
            DemoStage.open(page, LIST);
            isFine(page, "public list");
            page.getByLabel("Paste the address of the page").fill("facebook.example/WILLOWBROOK/?x=1");
            page.keyboard().press("Enter");
            page.waitForURL("**/check?**");
            assertThat(page.locator("h1").innerText()).startsWith("Yes, this is an official account");
            isFine(page, "public check");
            page.locator("main a", new Page.LocatorOptions().setHasText("School Facebook page"))
                    .first()
                    .click();
            isFine(page, "public account");
            page.getByText("House rules of School Facebook page").click();
            assertThat(page.locator("article").innerText()).contains("What we remove");
            isFine(page, "house rules");
            page.goBack();
            page.getByText("Raise a concern").click();
            page.getByText("Send this concern to the school").click();
            assertThat(page.locator(".errors").innerText()).contains("Say what worries you.");
            isFine(page, "concern");
            page.getByLabel("What worries you?").fill("Somebody pretends to be you.");
            page.getByText("Send this concern to the school").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Your concern has been sent");
            isFine(page, "concern sent");
        }
    }

    @Test
    void axeFindsNothing() {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, true)) {
            Page page = window.newPage();
            for (String path :
                    List.of(LIST, LIST + "/check?address=facebook.example/willowbro0k", "/nobody/official-accounts")) {
                DemoStage.open(page, path);
                assertThat(Chromium.axe(page)).as(path).isEmpty();
            }
        }
    }
}
