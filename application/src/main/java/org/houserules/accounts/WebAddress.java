package org.houserules.accounts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** The address of a page that anybody's browser can open, with nobody's password in it. */
public final class WebAddress {
    private static final int LONGEST = 400;

    private WebAddress() {}

    public static boolean isOne(String typed) {
        return typed.length() <= LONGEST && host(typed).isPresent();
    }

    /** Whose site it is on; empty where it is no such address. */
    public static Optional<String> host(String typed) {
        try {
            URI address = new URI(typed);
            String scheme = Optional.ofNullable(address.getScheme()).orElse("");
            boolean web = scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http");
            return Optional.ofNullable(address.getHost())
                    .filter(host -> web && !host.isEmpty())
                    .filter(host ->
                            Optional.ofNullable(address.getRawUserInfo()).isEmpty());
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
