package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.Span;

/** Telephone numbers in digits, in every usual spelling; not dates, scores, prices, book numbers or helplines. */
final class Telephones implements Scan {
    static final Rule RULE = new Rule(
            TextKind.CONTACT_DETAILS,
            "telephone",
            Urgency.SOON,
            0.9,
            "This looks like a telephone number that is not the school's own.");

    private final OwnDetails own;

    Telephones(OwnDetails own) {
        this.own = own;
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        String text = PlainDigits.of(reading.text());
        List<TextFinding> found = new ArrayList<>();
        int at = 0;
        int glued = 0;
        while (at < text.length()) {
            if (!DigitGroups.mayBeginAt(text, at)) {
                at++;
                continue;
            }
            DigitGroups groups = DigitGroups.at(text, at);
            boolean telephone = at < glued ? groups.isTelephoneAfterDigits() : groups.isTelephone();
            if (telephone && !own.isOwnPhone(groups.national())) {
                found.add(RULE.at(new Span(at, groups.to())));
            }
            glued = Math.max(glued, groups.to());
            at = Math.max(telephone ? groups.to() : groups.afterFirst(), at + 1);
        }
        return found;
    }
}
