package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.houserules.screening.Span;

/** E-mail addresses, also with spaces round the @ and "name at domain dot com". */
final class EmailAddresses implements Scan {
    static final Rule RULE = new Rule(
            TextKind.CONTACT_DETAILS,
            "e-mail",
            Urgency.SOON,
            0.95,
            "This looks like an e-mail address that is not the school's own.");
    private static final int LONGEST = 253;
    private static final Set<String> NOT_A_MAILBOX = Set.of(
            "us", "more", "look", "find", "visit", "online", "shop", "here", "me", "page", "website", "out", "is",
            "are");

    private final OwnDetails own;

    EmailAddresses(OwnDetails own) {
        this.own = own;
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        String text = reading.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '@' || text.charAt(i) == '＠' || text.charAt(i) == '﹫') {
                around(text, i, found);
            }
        }
        spoken(reading, found);
        return found;
    }

    private void around(String text, int at, List<TextFinding> found) {
        int nameEnd = beforeSpaces(text, at);
        int name = nameEnd;
        while (name > 0 && nameEnd - name < 64 && isLocal(text.charAt(name - 1))) {
            name--;
        }
        int domain = afterSpaces(text, at + 1);
        int end = domain;
        while (end < text.length() && end - domain < LONGEST && isDomain(text.charAt(end))) {
            end++;
        }
        while (end > domain && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        String host = text.substring(domain, end);
        boolean spaced = domain > at + 1;
        if (name < nameEnd
                && host.indexOf('.') > 0
                && (!spaced || Domains.endsInKnown(host))
                && !own.isOwnDomain(host)) {
            found.add(RULE.at(new Span(name, end)));
        }
    }

    private void spoken(Reading reading, List<TextFinding> found) {
        for (int i = 1; i + 3 < reading.size(); i++) {
            boolean dots = reading.form(i).equals("at") && reading.form(i + 2).equals("dot");
            if (dots && Domains.isKnownEnd(reading.form(i + 3)) && !NOT_A_MAILBOX.contains(reading.form(i - 1))) {
                int last = lastLabel(reading, i + 3);
                if (!own.isOwnDomain(spokenDomain(reading, i + 1, last))) {
                    found.add(RULE.at(reading.span(i - 1, last + 1)));
                }
            }
        }
    }

    private static int lastLabel(Reading reading, int label) {
        int last = label;
        while (last + 2 < reading.size()
                && last < label + 4
                && reading.form(last + 1).equals("dot")) {
            last += 2;
        }
        return last;
    }

    private static String spokenDomain(Reading reading, int from, int last) {
        StringBuilder domain = new StringBuilder();
        for (int i = from; i <= last; i++) {
            domain.append(reading.form(i).equals("dot") ? "." : reading.form(i));
        }
        return domain.toString().toLowerCase(Locale.ROOT);
    }

    private static int beforeSpaces(String text, int at) {
        int i = at;
        while (i > 0 && at - i < 2 && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private static int afterSpaces(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < 2 && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}
