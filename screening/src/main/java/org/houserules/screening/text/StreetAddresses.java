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
                            + "square view green croft rd ave ln cres st parade park yard wharf gate villas cottages garth "
                            + "spinney ridgeway wynd")
                    .split(" "));

    /** Behind "Fri 12" or "Week 3", where what follows is an outing or an event unless it is plainly a street. */
    private static final Set<String> STREETS_BEHIND_DATES =
            Set.of("lane", "road", "street", "avenue", "crescent", "close", "drive", "rd", "ave", "ln");

    private static final Set<String> DATES = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun "
                            + "january february march april may june july august september october november december jan feb "
                            + "mar apr jun jul aug sep sept oct nov dec week day wk")
                    .split(" "));

    private static final Set<String> SAINT = Set.of("st", "saint");

    /** "St Mary's Gate opens" is no home. */
    private static final Set<String> NOT_OF_SAINTS =
            Set.of("walk", "rise", "square", "view", "green", "parade", "park", "yard", "gate");

    private static final Set<String> PLAIN_STREETS =
            Set.of("lane", "road", "street", "avenue", "crescent", "rd", "ave");
    private static final Set<String> NOT_BEFORE = Set.of(
            "year", "years", "y", "class", "group", "form", "route", "bus", "under", "unit", "at", "of", "team", "game",
            "key", "stage");
    private static final Set<String> NOT_NAMES = WordList.named("not-street-names");
    private static final Set<String> LIVES = Set.of("lives", "lived", "living");

    /** A band plays live at 7 as well. */
    private static final Set<String> WHO_LIVE = Set.of(
            "i",
            "we",
            "they",
            "you",
            "who",
            "to",
            "and",
            "still",
            "also",
            "now",
            "both",
            "all",
            "parents",
            "grandparents",
            "family");

    private static final Set<String> NUMBER = Set.of("no", "number");
    private static final Set<String> NOT_IN_HOME_NAMES = Set.of(
            "but", "so", "then", "because", "can", "could", "would", "has", "have", "had", "my", "if", "when", "please",
            "just", "near", "where");

    /** "14 schools close to", where no street ends. */
    private static final Set<String> AFTER_ADVERB = Set.of(
            "to", "by", "together", "enough", "up", "down", "out", "off", "back", "from", "away", "past", "round");

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
                int end = isHome(reading, i) ? afterHome(reading, i + 1) : afterStreet(reading, i + 1);
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

    /** "She lives at 14": a house follows and nothing else. */
    private static boolean isHome(Reading reading, int number) {
        int at = NUMBER.contains(reading.formOrNone(number - 1)) ? number - 2 : number - 1;
        String live = reading.formOrNone(at - 1);
        return reading.formOrNone(at).equals("at")
                && (LIVES.contains(live) || (live.equals("live") && WHO_LIVE.contains(reading.formOrNone(at - 2))));
    }

    /** Where the street ends that somebody lives in, also in lower case, or -1. */
    private static int afterHome(Reading reading, int name) {
        int street = name + 1;
        if (street < reading.size()
                && ListedStreets.canName(reading.form(name))
                && STREETS.contains(reading.form(street))
                && !reading.breaksBefore(street)) {
            return street + 1;
        }
        for (int i = name; i < reading.size() && i <= name + 2 && !reading.breaksBefore(i); i++) {
            String form = reading.form(i);
            if (i > name && STREETS.contains(form) && !AFTER_ADVERB.contains(reading.formOrNone(i + 1))) {
                return i + 1;
            }
            if (NOT_NAMES.contains(form)
                    || NOT_IN_HOME_NAMES.contains(form)
                    || reading.token(i).isNumber()) {
                break;
            }
        }
        return afterStreet(reading, name);
    }

    /** Where the street ends, or -1. */
    private static int afterStreet(Reading reading, int name) {
        if (ListedStreets.canName(reading.form(name)) && reading.token(name).capitalised()) {
            return ListedStreets.after(reading, name);
        }
        Set<String> streets = DATES.contains(reading.formOrNone(name - 2)) ? STREETS_BEHIND_DATES : STREETS;
        boolean capitals = true;
        for (int i = name; i < reading.size() && i <= name + LONGEST_NAME && !reading.breaksBefore(i); i++) {
            String form = reading.form(i);
            boolean street =
                    i > name && (capitals && reading.token(i).capitalised() ? streets : PLAIN_STREETS).contains(form);
            if (street && (capitals || i - name <= 2)) {
                boolean ofSaint = SAINT.contains(reading.form(name)) && NOT_OF_SAINTS.contains(form);
                return ofSaint ? -1 : i + 1;
            }
            boolean word = NOT_NAMES.contains(form) && !(i == name && isSaint(reading, i));
            if (word || reading.token(i).isNumber()) {
                break;
            }
            capitals &= reading.token(i).capitalised();
        }
        return OtherStreets.after(reading, name);
    }

    static boolean isNoName(String form) {
        return NOT_NAMES.contains(form);
    }

    /** "42 St Mary's Road". */
    private static boolean isSaint(Reading reading, int at) {
        return SAINT.contains(reading.form(at))
                && reading.token(at).capitalised()
                && at + 1 < reading.size()
                && reading.token(at + 1).capitalised();
    }

    private static String words(Reading reading, int from, int to) {
        StringBuilder words = new StringBuilder(reading.form(from));
        for (int i = from + 1; i < to; i++) {
            words.append(' ').append(reading.form(i));
        }
        return words.toString();
    }
}
