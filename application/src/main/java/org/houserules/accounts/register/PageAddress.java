package org.houserules.accounts.register;

import java.net.IDN;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a page is, freed of what makes no difference: the scheme, www., the usual port, capital letters, a slash at the end. Letters
 * that only look alike do make one.
 *
 * @param query its parts, in order; they tell pages apart only where the official address has some
 */
record PageAddress(String host, String path, Set<String> query) {
    private static final int LONGEST = 500;
    private static final Pattern FORM = Pattern.compile(
            "(?:https?://)?(?<host>[^/?#@\\s:]+)(?::(?:80|443))?(?<path>/[^?#\\s]*)?"
                    + "(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTRA_NAMES = Pattern.compile("^(?:www|m|mobile)\\.");
    /** A name that the platform made, in which capital letters count. */
    private static final Pattern CAPITALS_COUNT = Pattern.compile("^/(?:channel|c/UC)[^?]*", Pattern.CASE_INSENSITIVE);

    static Optional<PageAddress> read(String typed) {
        Matcher form = FORM.matcher(typed.strip());
        return typed.length() > LONGEST || !form.matches()
                ? Optional.empty()
                : host(form.group("host")).map(host -> new PageAddress(host, path(form), query(form)));
    }

    /** As the network writes it, so that a Cyrillic а is no Latin a. */
    private static Optional<String> host(String typed) {
        try {
            String host = IDN.toASCII(typed, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String plain = EXTRA_NAMES.matcher(host.replaceAll("\\.$", "")).replaceFirst("");
            return Optional.of(plain).filter(name -> name.indexOf('.') > 0 || name.equals("localhost"));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static String path(Matcher form) {
        String path = Optional.ofNullable(form.group("path")).orElse("").replaceAll("/+$", "");
        return CAPITALS_COUNT.matcher(path).matches() ? path : path.toLowerCase(Locale.ROOT);
    }

    private static Set<String> query(Matcher form) {
        return Arrays.stream(Optional.ofNullable(form.group("query")).orElse("").split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> part.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether somebody who was given the other one is on this page. */
    boolean isReachedBy(PageAddress other) {
        return host.equals(other.host) && path.equals(other.path) && other.query.containsAll(query);
    }

    /** Whether the other one could be taken for this page: a letter or two differ, or something follows. */
    boolean resembles(PageAddress other) {
        String ours = host + path;
        String theirs = IDN.toUnicode(other.host) + other.path;
        boolean goesOn =
                theirs.startsWith(ours + "/") || theirs.startsWith(ours + "-") || theirs.startsWith(ours + ".");
        return goesOn || host.equals(other.host) && path.equals(other.path) || Letters.apart(ours, theirs) <= 2;
    }
}
