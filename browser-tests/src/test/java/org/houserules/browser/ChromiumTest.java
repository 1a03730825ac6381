package org.houserules.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A look that found nothing anywhere would be no look. */
class ChromiumTest {
    @Test
    void axeTellsWhatSomebodyWhoCannotSeeThePageWouldMiss() {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, true)) {
            Page page = window.newPage();
            page.setContent("""
                    <!doctype html><html lang="en"><title>Runners</title><main><h1>Runners</h1>
                    <img src="data:," width="40" height="40"><p style="color: #ccc">Sports day</p><input></main></html>
                    """);
            assertThat(Chromium.axe(page))
                    .anySatisfy(fault -> assertThat(fault).startsWith("image-alt"))
                    .anySatisfy(fault -> assertThat(fault).startsWith("color-contrast"))
                    .anySatisfy(fault -> assertThat(fault).startsWith("label"));
        }
    }

    @Test
    void aPageThatIsInOrderHasNoFaults() {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, true)) {
            Page page = window.newPage();
            page.setContent("""
                    <!doctype html><html lang="en"><title>Runners</title><main><h1>Runners</h1><p>Sports day</p></main></html>
                    """);
            assertThat(Chromium.axe(page)).isEmpty();
            assertThat(Chromium.overflow(page)).isZero();
        }
    }
}
