package org.houserules.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/** Pictures of pages for people to look at, where {@code -Dhouserules.shots=FOLDER} asks for them. */
final class Shots {
    private static final String FOLDER = System.getProperty("houserules.shots", "");

    private Shots() {}

    static void of(Page page, String name) {
        if (FOLDER.isEmpty()) {
            return;
        }
        for (int width : new int[] {Chromium.WIDE, Chromium.NARROW}) {
            page.setViewportSize(width, 900);
            page.screenshot(new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(FOLDER, name.replaceAll("[^A-Za-z0-9#]+", "-") + "-" + width + ".png")));
        }
    }
}
