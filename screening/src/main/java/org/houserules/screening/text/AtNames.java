package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.houserules.screening.Span;

/** Names after an @: a person who is tagged, or a partner who is mentioned. */
final class AtNames implements Scan {
    private static final Rule TAG =
            new Rule(TextKind.TAG, "tag", Urgency.NORMAL, 0.7, "This tags an account that looks like a person's.");
    private static final Rule HANDLE = new Rule(
            TextKind.CONTACT_DETAILS,
            "handle",
            Urgency.SOON,
            0.7,
            "This gives a personal account under a first name and surname.");
    private static final Rule MENTION = new Rule(
            TextKind.MENTION, "partner", Urgency.NORMAL, 0.7, "This names the account of another organisation.");
    private static final List<String> ORGANISATIONS = WordList.lines("organisation-words");
    private static final Set<String> PARTNER_CUES = Set.of(
            "to",
            "with",
            "by",
            "from",
            "at",
            "courtesy",
            "visit",
            "follow",
            "partners",
            "sponsors",
            "sponsor",
            "friends",
            "via",
            "of");

    /** "@6.30pm" and "@9am-3pm". */
    private static final Pattern TIME = Pattern.compile("[0-9](?:[0-9.-]|am|pm|noon)*+", Pattern.CASE_INSENSITIVE);

    private static final Set<String> CLUBS = Set.of("fc", "afc", "rfc", "cc", "utd");

    private final OwnDetails own;

    AtNames(OwnDetails own) {
        this.own = own;
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        String text = reading.text();
        int word = 0;
        for (int i = text.indexOf('@'); i >= 0; i = text.indexOf('@', i + 1)) {
            while (word < reading.size() && reading.token(word).from() < i) {
                word++;
            }
            if (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                continue;
            }
            Span handle = new Span(i, HandleShape.end(text, i + 1));
            if (isHandle(text, handle)) {
                judge(handle, text.substring(i + 1, handle.to()), reading.formOrNone(word - 1), found);
            }
        }
        return found;
    }

    private void judge(Span where, String name, String before, List<TextFinding> found) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (own.isOwnHandle(lower)) {
            return;
        }
        boolean personal = isFirstAndLast(name);
        boolean organisation = ORGANISATIONS.stream().anyMatch(lower::contains);
        if (personal && !organisation) {
            found.add(HANDLE.at(where));
            found.add(TAG.at(where));
        } else {
            found.add((organisation || PARTNER_CUES.contains(before) ? MENTION : TAG).at(where));
        }
    }

    private static boolean isHandle(String text, Span handle) {
        String name = text.substring(handle.from() + 1, handle.to());
        boolean domain = name.indexOf('.') > 0 && Domains.endsInKnown(name);
        boolean letters = name.chars().anyMatch(Character::isLetter);
        return name.length() >= 2 && letters && !domain && !TIME.matcher(name).matches();
    }

    private static boolean isFirstAndLast(String name) {
        String[] parts = name.split("[._]", -1);
        return parts.length == 2
                && parts[0].length() >= 2
                && parts[1].length() >= 2
                && !CLUBS.contains(parts[1].toLowerCase(Locale.ROOT))
                && parts[0].chars().allMatch(Character::isLetter)
                && parts[1].chars().filter(Character::isLetter).count() >= 2;
    }
}
