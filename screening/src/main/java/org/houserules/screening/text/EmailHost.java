package org.houserules.screening.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houserules.screening.Fold;

/**
 * What follows the @ of an e-mail address.
 *
 * @param name without what is invisible or spelled out
 * @param to where it ends in the text
 */
record EmailHost(String name, int to, Spelling spelling) {
    private static final int LONGEST = 253;
    private static final int REACH = 24;
    private static final int MOST_LABELS = 3;
    private static final Pattern POINT = Pattern.compile(" {0,2}\\. {0,2}([a-z]{2,10})\\b");
    private static final Pattern DOT =
            Pattern.compile(" {0,2}[(\\[{]?dot[)\\]}]? {0,2}([a-z]{2,10})\\b", Pattern.CASE_INSENSITIVE);

    /** Endings that are no word of a sentence, as "me" and "to" are. */
    private static final Set<String> NO_WORDS = Set.of("com", "co", "uk", "org", "net", "edu", "ac", "gov", "sch");

    enum Spelling {
        USUAL,
        SPACED_POINTS,
        DOTS_IN_WORDS
    }

    static EmailHost at(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && isPart(text.charAt(end))) {
            end++;
        }
        while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder name = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (!Fold.isInvisible(text.charAt(i))) {
                name.append(text.charAt(i));
            }
        }
        return new EmailHost(name.toString(), end, Spelling.USUAL);
    }

    /** Reads on over "gmail dot com" and "gmail . com", where there is no point yet. */
    EmailHost orSpelled(String text) {
        EmailHost read = this;
        for (int i = 0; i < MOST_LABELS && !name.isEmpty() && name.indexOf('.') < 0; i++) {
            EmailHost next = read.next(text);
            if (next.to == read.to) {
                break;
            }
            read = next;
        }
        return read;
    }

    boolean hasPoint() {
        return name.indexOf('.') > 0;
    }

    /** "Fair@2.30pm": no domain ends in a number. */
    boolean endsInTime() {
        int last = name.lastIndexOf('.') + 1;
        return last < name.length() && Character.isDigit(name.charAt(last));
    }

    /** The word before the first point, which tells whose service it is. */
    String service() {
        return name.substring(0, Math.max(0, name.indexOf('.'))).toLowerCase(Locale.ROOT);
    }

    private EmailHost next(String text) {
        Matcher point = POINT.matcher(text).region(to, Math.min(text.length(), to + REACH));
        if (point.lookingAt() && NO_WORDS.contains(point.group(1))) {
            return new EmailHost(name + "." + point.group(1), point.end(), Spelling.SPACED_POINTS);
        }
        Matcher dot = DOT.matcher(text).region(to, Math.min(text.length(), to + REACH));
        if (dot.lookingAt() && Domains.isKnownEnd(dot.group(1).toLowerCase(Locale.ROOT))) {
            return new EmailHost(name + "." + dot.group(1), dot.end(), Spelling.DOTS_IN_WORDS);
        }
        return this;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-' || Fold.isInvisible(c);
    }
}
