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
    /** Letters that are given: not those of "on 12 10 26 a", for no number has an O as its second. */
    private static final Pattern INSURANCE = Pattern.compile("[a-ceghj-pr-tw-z][a-ceghj-nprstw-z][0-9]{6}[a-d]");

    /** The number of the authority stands behind the first letter. */
    private static final Pattern PUPIL =
            Pattern.compile("[a-hj-nprt-z](?:20[1-9]|2[1-9][0-9]|[3-8][0-9]{2}|9[0-2][0-9]|93[0-8])"
                    + "(?:[0-9]{9}|[0-9]{8}[a-z0-9][a-z]?)");

    /** Also what is only an example, where the text says what it is. */
    private static final Pattern ANY_INSURANCE = Pattern.compile("[a-z]{2}[0-9]{6}[a-d]");

    private static final Pattern ANY_PUPIL =
            Pattern.compile("[a-hj-nprt-z][0-9]{12}|[a-hj-nprt-z][0-9]{11}[a-z0-9][a-z]?");
    private static final Set<String> CUES = Set.of("upn", "ni", "nino", "insurance");
    private static final int REACH = 4;

    /** "By 14 05 26 a": a word and a date. */
    private static final Set<String> WORDS = Set.of("by", "as", "at", "my", "we", "me", "am", "pm", "he");

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
        boolean close = true;
        for (int i = from; i < reading.size() && i < from + MOST_WORDS && written.length() < LONGEST; i++) {
            String between = i > from ? reading.between(i).strip() : "";
            if (between.length() > 1) {
                break;
            }
            close &= between.isEmpty() || between.equals("-");
            String lower = written.append(reading.form(i)).toString().toLowerCase(Locale.ROOT);
            boolean insurance = close && INSURANCE.matcher(lower).matches() && isWrittenAsInsurance(reading, from, i);
            if (insurance || isNumber(lower, reading, from) || (close && isSaidToBe(lower, reading, from, i))) {
                return i + 1;
            }
        }
        return from;
    }

    /** In one word, or with a capital at the end and no word at the beginning. */
    private static boolean isWrittenAsInsurance(Reading reading, int first, int last) {
        String end = reading.token(last).written();
        return first == last
                || (Character.isUpperCase(end.charAt(end.length() - 1)) && !WORDS.contains(reading.form(first)));
    }

    private static boolean isNumber(String written, Reading reading, int from) {
        return PUPIL.matcher(written).matches()
                || (HEALTH.matcher(written).matches() && isNear(HEALTH_CUES, reading, from - REACH, from));
    }

    private static boolean isSaidToBe(String written, Reading reading, int first, int last) {
        boolean shaped = ANY_INSURANCE.matcher(written).matches()
                || ANY_PUPIL.matcher(written).matches();
        return shaped
                && (isNear(CUES, reading, first - REACH, first) || isNear(CUES, reading, last + 1, last + 1 + REACH));
    }

    private static boolean isNear(Set<String> cues, Reading reading, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, reading.size()); i++) {
            if (cues.contains(reading.form(i))) {
                return true;
            }
        }
        return false;
    }
}
