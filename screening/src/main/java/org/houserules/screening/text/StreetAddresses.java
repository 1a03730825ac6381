package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A house number, a name and a street: "14 Mill Lane". A street without a number is a place, not somebody's home. */
final class StreetAddresses implements Scan {
    static final Rule RULE = new Rule(
            TextKind.CONTACT_DETAILS,
            "home-address",
            Urgency.SOON,
            0.8,
            "This looks like a street address that is not the school's own.");
    private static final Set<String> STREETS = Set.of(
            ("lane road street avenue close drive way crescent court gardens grove place terrace hill row mews walk rise "
                            + "square view green croft rd ave ln cres st parade park yard wharf gate villas cottages")
                    .split(" "));
    private static final Set<String> PLAIN_STREETS =
            Set.of("lane", "road", "street", "avenue", "crescent", "rd", "ave");
    private static final Set<String> NOT_BEFORE = Set.of(
            "year", "years", "y", "class", "group", "form", "route", "bus", "under", "unit", "at", "of", "team", "game",
            "key", "stage");
    private static final Set<String> NOT_NAMES = WordList.named("not-street-names");
    private static final int LONGEST_NAME = 3;

    private final OwnDetails own;

    StreetAddresses(OwnDetails own) {
        this.own = own;
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        for (int i = 0; i + 2 < reading.size(); i++) {
            if (isHouseNumber(reading, i)) {
                int end = afterStreet(reading, i + 1);
                if (end > i && !own.isOwnAddress(words(reading, i, end))) {
                    found.add(RULE.at(reading.span(i, end)));
                }
            }
        }
        return found;
    }

    private static boolean isHouseNumber(Reading reading, int at) {
        String form = reading.form(at);
        boolean lettered = form.length() > 1 && Character.isLetter(form.charAt(form.length() - 1));
        String digits = lettered ? form.substring(0, form.length() - 1) : form;
        boolean number = digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean partOfTime = at > 0
                && (reading.between(at).equals(".") || reading.between(at).equals(":"));
        String before = reading.formOrNone(at - 1);
        boolean counted = NOT_BEFORE.contains(before) && !before.equals("at");
        return number && !partOfTime && !counted;
    }

    /** Where the street ends, or -1. */
    private static int afterStreet(Reading reading, int name) {
        boolean capitals = true;
        for (int i = name; i < reading.size() && i <= name + LONGEST_NAME && !reading.breaksBefore(i); i++) {
            String form = reading.form(i);
            boolean street =
                    i > name && (capitals && reading.token(i).capitalised() ? STREETS : PLAIN_STREETS).contains(form);
            if (street && (capitals || i - name <= 2)) {
                return i + 1;
            }
            if (NOT_NAMES.contains(form) || reading.token(i).isNumber()) {
                return -1;
            }
            capitals &= reading.token(i).capitalised();
        }
        return -1;
    }

    private static String words(Reading reading, int from, int to) {
        StringBuilder words = new StringBuilder(reading.form(from));
        for (int i = from + 1; i < to; i++) {
            words.append(' ').append(reading.form(i));
        }
        return words.toString();
    }
}
