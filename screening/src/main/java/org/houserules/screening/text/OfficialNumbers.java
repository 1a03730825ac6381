package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that offices give to one person: National Insurance, a pupil's number, the health service's number. */
final class OfficialNumbers implements Scan {
    private static final Rule RULE = new Rule(
            TextKind.PERSONAL_INFORMATION,
            "official-number",
            Urgency.SOON,
            0.85,
            "This looks like a number that an office gave to one person.");
    private static final Pattern INSURANCE = Pattern.compile("[a-z]{2}[0-9]{6}[a-d]");
    private static final Pattern PUPIL = Pattern.compile("[a-hj-nprt-z][0-9]{12}|[a-hj-nprt-z][0-9]{11}[a-z0-9][a-z]?");
    private static final Pattern HEALTH = Pattern.compile("[0-9]{10}");
    private static final Set<String> HEALTH_CUES = Set.of("nhs", "health");
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 15;

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        if (!PlainDigits.areIn(reading.text())) {
            return found;
        }
        for (int i = 0; i < reading.size(); i++) {
            int to = end(reading, i);
            if (to > i) {
                found.add(RULE.at(reading.span(i, to)));
                i = to - 1;
            }
        }
        return found;
    }

    private static int end(Reading reading, int from) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < reading.size() && i < from + MOST_WORDS && written.length() < LONGEST; i++) {
            if (i > from && reading.between(i).strip().length() > 1) {
                break;
            }
            String lower = written.append(reading.form(i)).toString().toLowerCase(Locale.ROOT);
            if (lower.length() <= LONGEST && isNumber(lower, reading, from)) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isNumber(String written, Reading reading, int from) {
        return INSURANCE.matcher(written).matches()
                || PUPIL.matcher(written).matches()
                || (HEALTH.matcher(written).matches() && isAfterCue(reading, from));
    }

    private static boolean isAfterCue(Reading reading, int from) {
        for (int i = Math.max(0, from - 4); i < from; i++) {
            if (HEALTH_CUES.contains(reading.form(i))) {
                return true;
            }
        }
        return false;
    }
}
