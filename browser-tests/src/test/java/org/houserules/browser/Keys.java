package org.houserules.browser;

import com.microsoft.playwright.Page;

/** Goes through a page by keyboard. */
final class Keys {
    private static final int MOST = 80;

    private Keys() {}

    /** Presses Tab until something is reached that fits. */
    static void to(Page page, String selector) {
        for (int i = 0; i < MOST; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError(selector + " cannot be reached by keyboard");
    }
}
