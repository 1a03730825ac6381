package org.houserules.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** One real Chromium for all journeys of a process. Without one they are skipped, which the check tells loudly. */
final class Chromium {
    static final int NARROW = 320;
    static final int WIDE = 1240;

    private static final int HEIGHT = 900;
    private static final String PATH = System.getProperty("houserules.browser", "");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    /** A window of its own, signed out. */
    static BrowserContext window(int width, boolean javaScript) {
        Assumptions.assumeFalse(PATH.isEmpty(), "No Chromium was named with -Dhouserules.browser.");
        return Running.BROWSER.newContext(new NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setJavaScriptEnabled(javaScript)
                .setLocale("en-GB"));
    }

    /**
     * What the axe rules of WCAG 2.2 AA find on the page, one line each. Our pages hold no frames: the way that opens a second
     * page to put frames together, and words for all that is in order, would take more than half of the time.
     */
    static List<String> axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .options(options)
                        .setLegacyMode(true)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(Chromium::line)
                        .toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().getFirst().getHtml();
    }

    /** How many pixels the page is wider than its window. */
    static int overflow(Page page) {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .intValue();
    }

    private static final class Running {
        private static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private static final Browser BROWSER = PLAYWRIGHT
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(PATH))
                        .setHeadless(true)
                        .setArgs(FLAGS));

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
        }
    }
}
