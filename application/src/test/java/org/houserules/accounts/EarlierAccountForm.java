package org.houserules.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;

/** The form on which a headteacher enters an account that the school had before. */
final class EarlierAccountForm {
    static final String NEW = "/accounts/new";

    private EarlierAccountForm() {}

    static Page register(TestBrowser browser, String name, String platform) {
        String host = platform.equals("WEBSITE")
                ? "www.willowbrook.example"
                : "www." + platform.toLowerCase(Locale.ROOT) + ".com";
        String page = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return browser.send(
                NEW, NEW, details("name", name, "platform", platform, "address", "https://" + host + "/" + page));
    }

    static String[] details(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "audience",
                "PUBLIC",
                "pupilsContribute",
                "no",
                "address",
                "https://www.willowbrook.example/news",
                "from",
                "2026-09-01",
                "reason",
                "The head of that time approved it."));
        for (int i = 0; i < more.length; i += 2) {
            int known = all.indexOf(more[i]);
            if (known < 0) {
                all.addAll(List.of(more[i], more[i + 1]));
            } else {
                all.set(known + 1, more[i + 1]);
            }
        }
        return all.toArray(String[]::new);
    }

    static String path(Page page) {
        return page.path().replaceAll("\\?.*", "");
    }
}
