package org.houserules.accounts;

import java.util.ArrayList;
import java.util.List;
import org.houserules.server.TestBrowser;
import org.houserules.server.TestBrowser.Page;

/** The form on which a headteacher enters an account that the school had before. */
final class EarlierAccountForm {
    static final String NEW = "/accounts/new";

    private EarlierAccountForm() {}

    static Page register(TestBrowser browser, String name, String platform) {
        return browser.send(NEW, NEW, details("name", name, "platform", platform));
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
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    static String path(Page page) {
        return page.path().replaceAll("\\?.*", "");
    }
}
