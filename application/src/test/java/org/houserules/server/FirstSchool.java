package org.houserules.server;

/** The form on which the first school of an empty house is set up. */
public final class FirstSchool {
    private FirstSchool() {}

    /** Willowbrook Primary with Avery, who signs in as {@code avery}; the path on which one comes out. */
    public static String setUp(TestBrowser browser, String key, String password) {
        return browser.send(
                        "/set-up?key=" + key,
                        "/set-up",
                        "key",
                        key,
                        "school",
                        "Willowbrook Primary",
                        "trust",
                        "",
                        "given-name",
                        "Avery",
                        "family-name",
                        "Demo",
                        "sign-in-name",
                        "avery",
                        "password",
                        password)
                .path();
    }
}
