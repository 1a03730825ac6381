package org.houserules.accounts.register;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a page is, freed of what makes no difference: the scheme, www., the usual port, capital letters, a slash at the end, letters
 * written in per cent. Letters that only look alike do make one.
 *
 * @param host with a name before an @ or an unusual port, where there is one: then it is nobody's official address
 * @param query its parts, in order; they tell pages apart only where the official address has some
 */
record PageAddress(String host, String path, Set<String> query) {
    private static final int LONGEST = 500;
    private static final Pattern FORM = Pattern.compile(
            "(?:https?://)?(?<before>[^/?#\\s]*@)?(?<host>[^/?#@\\s:]+)(?::(?:80|443)|(?<port>:\\d{1,5}))?"
                    + "(?<path>/[^?#\\s]*)?"
                    + "(?:\\?(?<query>[^#\\s]*))?(?:#\\S*)?",
            Pattern.CASE_INSENSITIVE);
    /** Spaces and signs without a shape, which messengers put around what is copied. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Cf}]+|[\\s\\p{Cf}]+$");
    /** A name that the platform made, in which capital letters count. */
    private static final Pattern CAPITALS_COUNT = Pattern.compile("^/(?:channel|c/UC)[^?]*", Pattern.CASE_INSENSITIVE);
    /** Steps upwards, however written: what follows them may be anywhere. */
    private static final Pattern LEADS_AWAY = Pattern.compile("\\\\|/\\.\\.?(?:/|$)|//");

    static Optional<PageAddress> read(String typed) {
        Matcher form = FORM.matcher(AROUND.matcher(typed).replaceAll(""));
        return typed.length() > LONGEST || !form.matches()
                ? Optional.empty()
                : host(form).map(host -> new PageAddress(host, path(form), query(form)));
    }

    /** As the network writes it, so that a Cyrillic а is no Latin a. */
    private static Optional<String> host(Matcher form) {
        try {
            String host = IDN.toASCII(form.group("host"), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            String plain = SameHosts.usual(host.replaceAll("\\.$", ""));
            return Optional.of(plain)
                    .filter(name -> name.indexOf('.') > 0 || name.equals("localhost"))
                    .map(name -> told(form, "before") + name + told(form, "port"));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private static String told(Matcher form, String part) {
        return Optional.ofNullable(form.group(part)).orElse("");
    }

    private static String path(Matcher form) {
        String path = Normalizer.normalize(decoded(told(form, "path")), Normalizer.Form.NFC)
                .replaceAll("/+$", "");
        return CAPITALS_COUNT.matcher(path).matches() ? path : path.toLowerCase(Locale.ROOT);
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noPerCent) {
            return written;
        }
    }

    private static Set<String> query(Matcher form) {
        return Arrays.stream(told(form, "query").split("&"))
                .filter(part -> !part.isEmpty())
                .map(PageAddress::decoded)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether somebody who was given the other one is on this page. */
    boolean isReachedBy(PageAddress other) {
        return host.equals(other.host)
                && path.equals(other.path)
                && query.stream().allMatch(other::hasOnly);
    }

    /** Of two parts of one name, nobody knows which one counts. */
    private boolean hasOnly(String part) {
        String name = nameOf(part);
        return query.contains(part)
                && query.stream()
                                .filter(one -> nameOf(one).equalsIgnoreCase(name))
                                .count()
                        == 1;
    }

    private static String nameOf(String part) {
        return part.split("=", 2)[0];
    }

    /** Whether the other one is a page of this site. */
    boolean holds(PageAddress other) {
        return query.isEmpty()
                && host.equals(other.host)
                && other.path.startsWith(path + "/")
                && !LEADS_AWAY.matcher(other.path).find();
    }

    /** Whether the other one could be taken for this page: a letter or two differ, or something follows. */
    boolean resembles(PageAddress other) {
        String ours = host + path;
        String theirs = inLetters(other.host) + other.path;
        boolean goesOn =
                theirs.startsWith(ours + "/") || theirs.startsWith(ours + "-") || theirs.startsWith(ours + ".");
        return goesOn || host.equals(other.host) && path.equals(other.path) || Letters.areClose(ours, theirs);
    }

    private static String inLetters(String host) {
        return IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED);
    }
}
