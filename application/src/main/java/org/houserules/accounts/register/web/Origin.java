package org.houserules.accounts.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Pattern;

/** How whoever asks has reached us: addresses that are read elsewhere begin with it. */
final class Origin {
    private static final Set<Integer> USUAL = Set.of(80, 443);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.\\-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}]");

    private Origin() {}

    /** Empty where the name they used is none: then addresses begin with the path. */
    static String of(HttpServletRequest request) {
        String name = request.getServerName();
        if (!NAME.matcher(name).matches()) {
            return "";
        }
        int port = request.getServerPort();
        return request.getScheme() + "://" + name + (USUAL.contains(port) ? "" : ":" + port);
    }
}
