package org.houserules.platforms;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether anybody on the internet could be led to a host, by what is written alone: no name is ever looked up. */
public final class PublicName {
    /** Names that networks keep for themselves (RFC 6761, 6762, 8375, 9476 and what routers use). */
    private static final List<String> AT_HOME = List.of(
            ".local",
            ".localhost",
            ".localdomain",
            ".internal",
            ".intranet",
            ".lan",
            ".home",
            ".corp",
            ".private",
            ".home.arpa",
            ".arpa",
            ".alt",
            ".onion",
            ".test",
            ".invalid");

    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");

    private PublicName() {}

    /** @param host as an address has it, an IPv6 one in brackets */
    public static boolean isPublic(String host) {
        String name = host.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        if (name.startsWith("[")) {
            return isPublicNumber(name.substring(1, Math.max(1, name.length() - 1)));
        }
        return NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches()
                ? isPublicNumber(name)
                : name.indexOf('.') > 0 && AT_HOME.stream().noneMatch(name::endsWith);
    }

    /** Browsers read shortened, octal and hexadecimal numbers as addresses, too. */
    private static boolean isPublicNumber(String name) {
        try {
            InetAddress address =
                    name.indexOf(':') < 0 ? Inet4Address.ofPosixLiteral(name) : InetAddress.ofLiteral(name);
            return PublicHost.isPublic(address);
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
