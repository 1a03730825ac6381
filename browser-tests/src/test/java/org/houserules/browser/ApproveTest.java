package org.houserules.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A post is returned, mended and approved; and what is out is taken down. */
class ApproveTest {
    @Test
    void whatIsReturnedIsMendedAndTheDifferenceIsSeen() {
        try (BrowserContext heads = Chromium.window(Chromium.WIDE, true);
                BrowserContext authors = Chromium.window(Chromium.WIDE, true)) {
            Page head = DemoStage.signedIn(heads, "harper");
            DemoStage.open(head, "/work");
            head.locator("main li")
                    .filter(new Locator.FilterOptions().setHasText("Winter fair"))
                    .locator("a")
                    .first()
                    .click();
            String approve = head.url().replaceAll("/approve.*", "") + "/approve";
            head.navigate(approve);
            head.locator("#reason").fill("Please name the hall.");
            head.locator("button[value=return]").click();

            Page author = DemoStage.signedIn(authors, "avery");
            author.navigate(approve.replace("/approve", "/edit"));
            assertThat(author.locator("main")).containsText("Please name the hall.");
            author.locator("#text").fill("The winter fair is in the big hall, from eleven until three.");
            author.locator("button[value=submit]:not(.unseen)").click();
            author.waitForURL(url -> !url.endsWith("/edit"));

            head.navigate(approve);
            assertThat(head.locator("main ins").first()).isVisible();
            for (var box : head.locator("input[name=confirmed]").all()) {
                box.check();
            }
            head.locator("button[value=approve]").click();
            assertThat(head.locator("main")).containsText("Approved");
        }
    }

    @Test
    void anybodyOnTheStaffTakesAPostDownAtOnce() {
        try (BrowserContext window = Chromium.window(Chromium.WIDE, true)) {
            Page page = DemoStage.signedIn(window, "toby");
            DemoStage.open(page, "/posts?q=bicycle");
            page.getByText("New bicycle stands").first().click();
            page.locator("button.down").first().click();
            assertThat(page.locator("h1")).hasCount(1);
            assertThat(page.locator("main"))
                    .containsText(Pattern.compile("taken down|coming down|comes down", Pattern.CASE_INSENSITIVE));
        }
    }
}
