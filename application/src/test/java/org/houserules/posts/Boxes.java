package org.houserules.posts;

import java.util.ArrayList;
import java.util.List;
import org.houserules.policy.Confirmation;
import org.houserules.server.TestBrowser.Page;

/** What is ticked on the page on which a post is approved. */
final class Boxes {
    private Boxes() {}

    /** The fields, where for a token to confirm stand all boxes of its kind that are on the page. */
    static List<String> ticked(Page page, String... fields) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            String name = fields[i];
            List<String> values = name.equals("confirmed") ? of(page, fields[i + 1]) : List.of(fields[i + 1]);
            values.forEach(value -> all.addAll(List.of(name, value)));
        }
        return all;
    }

    /** What the boxes of a kind send. */
    static List<String> of(Page page, String token) {
        return page.document().select("input[type=checkbox][name=confirmed]").eachAttr("value").stream()
                .filter(value -> Confirmation.kind(value).equals(token))
                .toList();
    }
}
