package org.houserules.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows every link from My work, one page of each kind, as people of different roles on a narrow screen. A kind that two
 * of them have seen is not looked at again, except in {@code ./check full}.
 */
class EveryPageTest {
    private static final int OK = 200;
    private static final int FEWEST = 3;
    private static final int ENOUGH = Integer.getInteger("houserules.visits", 2);
    private static final Set<String> HELD_AGAINST_AXE = new HashSet<>();
    private static final Map<String, Integer> VISITS = new HashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"avery", "harper", "olive", "dara", "reese", "terry", "glenn", "ines", "frankie", "blake"})
    void everyPageCanBeUsedByEverybody(String name) {
        try (BrowserContext window = Chromium.window(Chromium.NARROW, true)) {
            Page page = DemoStage.signedIn(window, name);
            Map<String, String> toSee = new LinkedHashMap<>();
            Deque<String> kinds = new ArrayDeque<>();
            gather(page, toSee, kinds);
            List<String> faults = new ArrayList<>();
            int seen = 0;
            while (!kinds.isEmpty()) {
                String kind = kinds.poll();
                seen++;
                if (VISITS.merge(kind, 1, Integer::sum) > ENOUGH) {
                    continue;
                }
                faults.addAll(faults(page, kind, Objects.requireNonNull(toSee.get(kind))));
                gather(page, toSee, kinds);
            }
            assertThat(seen).isGreaterThan(FEWEST);
            assertThat(faults).isEmpty();
        }
    }

    private static List<String> faults(Page page, String kind, String path) {
        List<String> faults = new ArrayList<>();
        Response answer = page.navigate(DemoStage.HOUSE.address() + path);
        if (answer.status() != OK) {
            faults.add(path + " answers " + answer.status());
            return faults;
        }
        if (!String.valueOf(answer.headerValue("content-type")).startsWith("text/html")) {
            return faults;
        }
        if (page.locator("h1").count() != 1) {
            faults.add(path + " has " + page.locator("h1").count() + " main headings");
        }
        if (Chromium.overflow(page) > 0) {
            faults.add(path + " is " + Chromium.overflow(page) + " pixels too wide");
        }
        if (HELD_AGAINST_AXE.add(kind)) {
            Chromium.axe(page).forEach(fault -> faults.add(path + " " + fault));
        }
        Shots.of(page, kind);
        return faults;
    }

    /** Links within the house that do not download; pages that differ in a number only are one kind. */
    private static void gather(Page page, Map<String, String> toSee, Deque<String> kinds) {
        Object found =
                page.evaluate("[...document.querySelectorAll('a[href]')].filter(a => !a.hasAttribute('download'))"
                        + ".map(a => new URL(a.href)).filter(url => url.origin === location.origin)"
                        + ".map(url => url.pathname + url.search)");
        for (Object link : (List<?>) found) {
            String path = String.valueOf(link);
            String kind = path.replaceAll("\\d+", "#").replaceAll("=[^&]*", "=");
            boolean aPage = !path.contains(".csv")
                    && !path.contains(".pdf")
                    && !path.startsWith("/assets/")
                    && !path.contains("/pictures/");
            if (aPage && toSee.putIfAbsent(kind, path) == null) {
                kinds.add(kind);
            }
        }
    }
}
