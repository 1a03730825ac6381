package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.houserules.screening.Fold;
import org.houserules.screening.Span;

/** E-mail addresses, also with spaces round the @ and the points, "name(at)domain.com" and "name at domain dot com". */
final class EmailAddresses implements Scan {
    static final Rule RULE = new Rule(
            TextKind.CONTACT_DETAILS,
            "e-mail",
            Urgency.SOON,
            0.95,
            "This looks like an e-mail address that is not the school's own.");
    private static final Set<String> BRACKETS = Set.of("()", "[]", "{}");
    private static final Set<String> SIGNS = Set.of("dot", "underscore", "hyphen", "dash");
    private static final int MOST_PARTS = 5;

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
        written(reading, found);
        return found;
    }

    private void around(String text, int at, List<TextFinding> found) {
        int nameEnd = beforeSpaces(text, at);
        int name = beginning(text, nameEnd);
        int domain = afterSpaces(text, at + 1);
        EmailHost host = EmailHost.at(text, domain).orSpelled(text);
        boolean spacedBehind = domain > at + 1;
        boolean spaced = spacedBehind || nameEnd < at;
        String mailbox = text.substring(name, nameEnd);
        if (!mailbox.isEmpty()
                && host.hasPoint()
                && !host.endsInTime()
                && (!spaced || Domains.endsInKnown(host.name()))
                && Mailboxes.isBeforeSign(mailbox, spacedBehind, host)
                && (spacedBehind || !spaced || Mailboxes.isCertain(mailbox, host))
                && !own.isOwnDomain(host.name())) {
            found.add(RULE.at(new Span(name, host.to())));
        }
    }

    /** "name at domain.com" and "name(at)domain.com". */
    private void written(Reading reading, List<TextFinding> found) {
        for (int i = 1; i + 1 < reading.size(); i++) {
            if (!reading.form(i).equals("at")) {
                continue;
            }
            String around = reading.between(i) + reading.between(i + 1);
            boolean bracketed = BRACKETS.contains(around.replace(" ", ""));
            if (bracketed || around.equals("  ")) {
                EmailHost host =
                        EmailHost.at(reading.text(), reading.token(i + 1).from());
                int nameEnd = reading.token(i - 1).to();
                int name = beginning(reading.text(), nameEnd);
                if (host.hasPoint()
                        && Domains.endsInKnown(host.name())
                        && Mailboxes.isBeforeAt(reading.text().substring(name, nameEnd), bracketed, host)
                        && !own.isOwnDomain(host.name())) {
                    found.add(RULE.at(new Span(name, host.to())));
                }
            }
        }
    }

    private void spoken(Reading reading, List<TextFinding> found) {
        for (int i = 1; i + 3 < reading.size(); i++) {
            boolean dots = reading.form(i).equals("at") && reading.form(i + 2).equals("dot");
            if (dots && Domains.isKnownEnd(reading.form(i + 3)) && !Mailboxes.isNone(reading.form(i - 1))) {
                int last = lastLabel(reading, i + 3);
                if (!own.isOwnDomain(spokenDomain(reading, i + 1, last))) {
                    found.add(RULE.at(new Span(
                            spokenName(reading, i - 1), reading.token(last).to())));
                }
            }
        }
    }

    /** Where the name begins that ends with this word, also over "joe." and "sunita dot". */
    private static int spokenName(Reading reading, int last) {
        int name = last;
        for (int parts = 1; parts < MOST_PARTS && name > 1; parts++) {
            boolean spaced = reading.between(name).equals(" ")
                    && reading.between(name - 1).equals(" ");
            if (!spaced || !SIGNS.contains(reading.form(name - 1))) {
                break;
            }
            name -= 2;
        }
        return beginning(reading.text(), reading.token(name).to());
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

    /** Where the name before the @ begins. */
    private static int beginning(String text, int nameEnd) {
        int name = nameEnd;
        while (name > 0 && nameEnd - name < 64 && isLocal(text.charAt(name - 1))) {
            name--;
        }
        while (name < nameEnd && Fold.isInvisible(text.charAt(name))) {
            name++;
        }
        return name;
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
        return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0 || Fold.isInvisible(c);
    }
}
