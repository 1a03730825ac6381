package org.houserules.platforms;

import java.net.URI;

/** Reads how Facebook pages are set, by Facebook's documented interface. Nothing is written there. */
public final class FacebookPages implements AutoCloseable {
    private final BoundedHttp http;
    private final Patience patience;
    private final URI root;

    /** @param root where the interface is, with a slash at its end */
    FacebookPages(Reach reach, Patience patience, URI root) {
        this.http = new BoundedHttp(reach, patience.connect());
        this.patience = patience;
        this.root = root;
    }

    /** @param page its number @param key the page's own access token */
    public SettingsReader at(String page, String key) {
        return new FacebookPageReader(http, patience, root, page, key);
    }

    /** Whether this can be a page's number. */
    public static boolean isNumber(String page) {
        return page.length() >= 5 && page.length() <= 20 && page.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public void close() {
        http.close();
    }
}
