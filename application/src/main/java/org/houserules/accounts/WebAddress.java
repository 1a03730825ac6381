package org.houserules.accounts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The address of a page that anybody's browser can open, with nobody's password in it. */
public final class WebAddress {
    private static final int LONGEST = 400;

    private WebAddress() {}

    public static boolean isOne(String typed) {
        return typed.length() <= LONGEST && host(typed).isPresent();
    }

    /** Whether both lead to one page: capital letters in the host, www. and a slash at the end make no difference. */
    public static boolean isSamePage(String one, String other) {
        return page(one).equals(page(other));
    }

    private static String page(String typed) {
        String host = host(typed).orElse("").toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        return host + typed.replaceFirst("^[^:]*://[^/?#]*", "").replaceFirst("/+$", "");
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
