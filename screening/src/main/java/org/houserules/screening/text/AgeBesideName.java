package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;

/** An age in brackets or between commas after a name, as newspapers write it. */
final class AgeBesideName implements Scan {
    private static final Rule RULE = new Rule(
            TextKind.IDENTIFYING_DETAIL,
            "age",
            Urgency.NORMAL,
            0.7,
            "This gives the age of one child beside a picture.");

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        for (int i = 1; i < reading.size(); i++) {
            if (reading.token(i).isNumber()
                    && Shape.AGE.fits(reading, i)
                    && isAside(reading, i)
                    && Shape.NAME.fits(reading, i - 1)) {
                found.add(RULE.at(reading.span(i - 1, i + 1)));
            }
        }
        return found;
    }

    private static boolean isAside(Reading reading, int at) {
        String before = reading.between(at).strip();
        String text = reading.text();
        int end = reading.token(at).to();
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean listed = at + 1 < reading.size() && reading.token(at + 1).isNumber();
        return (before.equals("(") && after == ')') || (before.equals(",") && after == ',' && !listed);
    }
}
