package org.houserules.platforms;

import java.net.URI;
import java.net.http.HttpRequest;

/** The real WordPress of {@link RealWordPress}, and what a stranger sees of it, for tests of other rooms. */
public final class AWordPress {
    private AWordPress() {}

    /** Skips the test where there is none. */
    public static SiteAccess site() {
        return RealWordPress.site();
    }

    public static int status(URI address) {
        return Stranger.looksAt(address).statusCode();
    }

    /** Whatever anybody can see at this address. */
    public static String body(URI address) {
        return Stranger.ask(HttpRequest.newBuilder(address).build()).body();
    }
}
