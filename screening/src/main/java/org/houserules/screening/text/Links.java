package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.houserules.screening.Span;

/** The web addresses written in a text: https://…, www.… and bare domains, without the punctuation after them. */
public final class Links {
    private static final Set<String> ALSO_WORDS =
            Set.of("it", "is", "be", "me", "us", "to", "in", "am", "zip", "mov", "of", "ai", "win", "no");
    private static final String AFTER_HOST = "/?#:";
    private static final String ENDS_LINK = "<>\"“”«»{}|^`";
    private static final String TRAILING = ".,;:!?)]'’‘*_…";

    private final String text;
    private final List<Span> found = new ArrayList<>();

    private Links(String text) {
        this.text = text;
    }

    public static List<Span> in(String text) {
        Links links = new Links(text);
        int at = 0;
        while (at < text.length()) {
            at = links.look(at);
        }
        return List.copyOf(links.found);
    }

    /** Looks at one place and says where to look next. */
    private int look(int at) {
        if (!Character.isLetterOrDigit(text.charAt(at))) {
            return at + 1;
        }
        int hostEnd = afterHost(at);
        boolean scheme =
                text.startsWith("://", hostEnd) && text.substring(at, hostEnd).indexOf('.') < 0;
        boolean mailbox =
                (at > 0 && text.charAt(at - 1) == '@') || (hostEnd < text.length() && text.charAt(hostEnd) == '@');
        if (scheme || (!mailbox && isBareDomain(at, hostEnd))) {
            int end = afterLink(at, hostEnd, scheme);
            if (end > hostEnd + (scheme ? 3 : -1)) {
                found.add(new Span(at, end));
            }
            return Math.max(end, hostEnd);
        }
        return hostEnd;
    }

    private int afterHost(int from) {
        int at = from;
        while (at < text.length() && isHost(text.charAt(at))) {
            at++;
        }
        while (at > from + 1 && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean isBareDomain(int from, int to) {
        String host = text.substring(from, to);
        int dot = host.lastIndexOf('.');
        if (dot <= 0 || host.contains("..")) {
            return false;
        }
        String end = host.substring(dot + 1);
        boolean www = host.toLowerCase(Locale.ROOT).startsWith("www.");
        boolean path = to < text.length() && text.charAt(to) == '/';
        boolean oneCase = end.equals(end.toLowerCase(Locale.ROOT)) || host.equals(host.toUpperCase(Locale.ROOT));
        boolean word = ALSO_WORDS.contains(end) && !path;
        return www || (Domains.endsInKnown(host) && oneCase && !word && !isAbbreviation(host));
    }

    private static boolean isAbbreviation(String host) {
        return host.length() <= 4 && host.indexOf('.') == 1;
    }

    private int afterLink(int from, int hostEnd, boolean scheme) {
        int at = hostEnd;
        if (scheme || (at < text.length() && AFTER_HOST.indexOf(text.charAt(at)) >= 0)) {
            while (at < text.length() && !endsLink(text.charAt(at))) {
                at++;
            }
        }
        int bracketsOpen = count('(', from, at) - count(')', from, at);
        while (at > from
                && TRAILING.indexOf(text.charAt(at - 1)) >= 0
                && !(text.charAt(at - 1) == ')' && bracketsOpen >= 0)) {
            bracketsOpen += text.charAt(at - 1) == ')' ? 1 : 0;
            at--;
        }
        return at;
    }

    private int count(char mark, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == mark).count();
    }

    private static boolean endsLink(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ENDS_LINK.indexOf(c) >= 0;
    }

    private static boolean isHost(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
