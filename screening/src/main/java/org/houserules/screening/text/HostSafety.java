package org.houserules.screening.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why the host of a web address is not safe to post. */
final class HostSafety {
    private static final Set<String> SHORTENERS = WordList.named("link-shorteners");
    private static final Set<String> INSIDE = Set.of(
            "local",
            "internal",
            "localhost",
            "localdomain",
            "lan",
            "home",
            "corp",
            "intranet",
            "private",
            "arpa",
            "onion");

    private HostSafety() {}

    static Optional<String> danger(String authority) {
        if (authority.startsWith("[")) {
            return number();
        }
        int colon = authority.indexOf(':');
        String port = colon < 0 ? "" : authority.substring(colon + 1);
        String host = (colon < 0 ? authority : authority.substring(0, colon)).toLowerCase(Locale.ROOT);
        if (!port.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return LinkSafety.unreadable();
        }
        Optional<String> danger = host(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
        return danger.isEmpty() && !Set.of("", "80", "443").contains(port)
                ? Optional.of("The web address leads to an unusual port. Ordinary pages have no number after a colon.")
                : danger;
    }

    private static Optional<String> host(String host) {
        if (host.chars().anyMatch(c -> c >= 128) || host.startsWith("xn--") || host.contains(".xn--")) {
            return Optional.of(
                    "The web address has letters that can be mistaken for others. Check where it really leads.");
        }
        List<String> labels = Arrays.asList(host.split("\\.", -1));
        if (host.isEmpty() || !labels.stream().allMatch(HostSafety::isLabel)) {
            return LinkSafety.unreadable();
        }
        if (isNumber(labels.getLast())) {
            return number();
        }
        if (labels.size() == 1 || INSIDE.contains(labels.getLast())) {
            return Optional.of("The web address leads to a machine inside a network, which readers cannot reach.");
        }
        return isShortener(host)
                ? Optional.of("This short link hides where it leads. Use the full address of the page.")
                : Optional.empty();
    }

    private static Optional<String> number() {
        return Optional.of("The web address is a bare number instead of a name. Use the name of the site.");
    }

    private static boolean isShortener(String host) {
        return SHORTENERS.contains(host.startsWith("www.") ? host.substring(4) : host);
    }

    /** Decimal, octal or hexadecimal: browsers read a host that ends so as an IP address. */
    private static boolean isNumber(String label) {
        boolean hexadecimal =
                label.startsWith("0x") && label.substring(2).chars().allMatch(c -> Character.digit(c, 16) >= 0);
        return hexadecimal || label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= 63
                && label.chars()
                        .allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_');
    }
}
