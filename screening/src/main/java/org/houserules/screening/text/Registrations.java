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
    private static final Pattern TODAYS = Pattern.compile("[a-hk-prsv-y][a-hj-pr-y][0-9]{2}[a-hj-pr-z]{3}");
    private static final Pattern OLDER = Pattern.compile("[a-hj-npr-tv-y][0-9]{1,3}[a-z]{3}|[a-z]{3}[0-9]{1,3}[a-y]");
    private static final Set<String> CUES =
            Set.of(("reg registration plate plates numberplate car cars van taxi skoda ford audi bmw fiesta corsa "
                            + "mercedes vauxhall toyota nissan convertible driver drives drove parked parking owns "
                            + "jeep motorbike scooter lorry minivan hatchback suv tesla kia bonnet")
                    .split(" "));

    /** Also words of sports days and notices: beside them only what stands in capitals is a registration. */
    private static final Set<String> WEAK_CUES = Set.of("golf", "mini", "estate", "follows", "private");

    /** "ON 14 MAY", "at 10 and": the words of dates, times and counts, where each stands for itself. */
    private static final Set<String> NOT_FIRST = Set.of(
            ("a ah am an as at be by do fm for from ft go ha he hi hr if in is it km me mr ms my no of off oh ok on or out "
                            + "pe per pm rd re so the to up us via we ye yr")
                    .split(" "));

    private static final Set<String> NOT_LAST = Set.of(
            ("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun and are but can day due for had "
                            + "has hrs men min mph new nor not now off old one or our out per pts set she so ten the to too "
                            + "two was way we who yet you")
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
        int weak = -REACH - 1;
        for (int i = 0; i < reading.size(); i++) {
            cue = CUES.contains(reading.form(i)) ? i : cue;
            weak = WEAK_CUES.contains(reading.form(i)) ? i : weak;
            boolean car = i - cue <= REACH || follows(reading, i, CUES);
            int to = end(reading, i, car, car || i - weak <= REACH || follows(reading, i, WEAK_CUES));
            if (to > i) {
                found.add(RULE.at(reading.span(i, to)));
                i = to - 1;
            }
        }
        return found;
    }

    private static boolean follows(Reading reading, int at, Set<String> cues) {
        for (int i = at + 1; i < reading.size() && i <= at + REACH; i++) {
            if (cues.contains(reading.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where a registration that begins here ends, in one, two or three words; here, where there is none. */
    private static int end(Reading reading, int from, boolean carSpokenOf, boolean perhapsCar) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < reading.size() && i < from + 3 && written.length() < LONGEST; i++) {
            if (i > from && !reading.between(i).equals(" ")) {
                break;
            }
            written.append(reading.token(i).written());
            if (isRegistration(written.toString(), carSpokenOf, perhapsCar)) {
                return isSentence(reading, from, i) ? from : i + 1;
            }
        }
        return from;
    }

    /** Whether the letters that stand alone are words, or the name of a month. */
    private static boolean isSentence(Reading reading, int first, int last) {
        boolean word = last > first && NOT_FIRST.contains(reading.form(first));
        boolean plateAlready = last == first + 1 && reading.form(first).length() == 4;
        return word || (last > first && !plateAlready && NOT_LAST.contains(reading.form(last)));
    }

    private static boolean isRegistration(String written, boolean carSpokenOf, boolean perhapsCar) {
        if (written.length() > LONGEST) {
            return false;
        }
        String lower = written.toLowerCase(Locale.ROOT);
        boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
        boolean todays = TODAYS.matcher(lower).matches();
        return (todays && (capitals || carSpokenOf))
                || (perhapsCar && capitals && OLDER.matcher(lower).matches());
    }
}
