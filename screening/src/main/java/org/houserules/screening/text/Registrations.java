package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Car registrations: today's form wherever it stands in capitals, older and private ones where a car is spoken of. */
final class Registrations implements Scan {
    private static final Rule RULE = new Rule(
            TextKind.PERSONAL_INFORMATION,
            "registration",
            Urgency.SOON,
            0.75,
            "This looks like the registration of somebody's car.");
    private static final Pattern TODAYS = Pattern.compile("[a-hj-pr-y]{2}[0-9]{2}[a-hj-pr-z]{3}");
    private static final Pattern OLDER = Pattern.compile("[a-hj-npr-tv-y][0-9]{1,3}[a-z]{3}|[a-z]{3}[0-9]{1,3}[a-y]");
    private static final Set<String> CUES = Set.of(
            ("reg registration plate plates numberplate car cars van taxi skoda ford audi bmw fiesta corsa golf mini "
                            + "mercedes vauxhall toyota nissan convertible estate driver drives drove parked parking owns "
                            + "jeep motorbike scooter lorry minivan hatchback suv tesla kia follows bonnet private")
                    .split(" "));
    private static final int REACH = 8;
    private static final int LONGEST = 8;

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        if (!PlainDigits.areIn(reading.text())) {
            return found;
        }
        int cue = -REACH - 1;
        for (int i = 0; i < reading.size(); i++) {
            cue = CUES.contains(reading.form(i)) ? i : cue;
            int to = end(reading, i, i - cue <= REACH || cueFollows(reading, i));
            if (to > i) {
                found.add(RULE.at(reading.span(i, to)));
                i = to - 1;
            }
        }
        return found;
    }

    private static boolean cueFollows(Reading reading, int at) {
        for (int i = at + 1; i < reading.size() && i <= at + REACH; i++) {
            if (CUES.contains(reading.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a registration that begins here ends, in one, two or three words; here, where there is none. */
    private static int end(Reading reading, int from, boolean carSpokenOf) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < reading.size() && i < from + 3 && written.length() < LONGEST; i++) {
            if (i > from && !reading.between(i).equals(" ")) {
                break;
            }
            written.append(reading.token(i).written());
            if (isRegistration(written.toString(), carSpokenOf)) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isRegistration(String written, boolean carSpokenOf) {
        if (written.length() > LONGEST) {
            return false;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
        boolean todays = TODAYS.matcher(lower).matches();
        return (todays && (capitals || carSpokenOf))
                || (carSpokenOf && capitals && OLDER.matcher(lower).matches());
    }
}
