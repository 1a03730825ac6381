package org.houserules.screening.text;

import java.util.Set;

/** Streets that only what stands round them tells from other things: "at 19 Marsh Bank", "8 Ffordd Las", "is 6 rowan way". */
final class OtherStreets {
    /** Also the last words of what is no street: a food bank, playing fields, a whole school approach. */
    private static final Set<String> STREETS = Set.of(
            "approach",
            "bank",
            "brow",
            "fold",
            "heights",
            "meadow",
            "meadows",
            "mount",
            "paddock",
            "moor",
            "vale",
            "fields");

    private static final Set<String> NO_NAME = Set.of(
            ("food blood bottle playing sports sport step whole point part stage way new big school piggy world time power "
                            + "natwest national team class year pony hay corn football rugby muddy green snowy")
                    .split(" "));
    private static final Set<String> BEFORE_HOMES =
            Set.of("at", "to", "from", "is", "its", "it's", "address", "no", "number");

    /** Welsh words that stand before the name. */
    private static final Set<String> WELSH = Set.of("heol", "ffordd", "stryd", "maes");

    private static final Set<String> WELSH_ARTICLE = Set.of("y", "yr");

    private static final Set<String> SMALL = Set.of("close", "drive", "court", "way");
    private static final Set<String> BEFORE_SMALL = Set.of("at", "to", "is", "its", "it's");
    private static final Set<String> AFTER_SMALL = Set.of("at", "and", "or", "from");
    private static final Set<String> NO_SMALL_NAME = Set.of(
            ("all any away badminton basketball big book bus car charity centre coat county crown disk each easy either every "
                            + "family few food full great half hard high home hr hrs kid least long lot magistrates many min "
                            + "mins more most much netball nil nine no once only per quite really right same short so some "
                            + "spare squash super tennis test too toy twice very wrong not still now yet here there where "
                            + "how they she it he you we who whole point sponsored school team set mate")
                    .split(" "));
    private static final Set<String> ENDINGS_OF_WORDS = Set.of("s", "ing", "ed");
    private static final int SHORTEST_SMALL = 3;

    private OtherStreets() {}

    /** Where the street ends that begins with this word behind a number, or -1. */
    static int after(Reading reading, int name) {
        if (!reading.between(name).equals(" ")) {
            return -1;
        }
        int welsh = afterWelsh(reading, name);
        int end = welsh > name ? welsh : afterCapitals(reading, name);
        return end > name ? end : afterSmall(reading, name);
    }

    private static int afterWelsh(Reading reading, int name) {
        boolean street =
                WELSH.contains(reading.form(name)) && reading.token(name).capitalised();
        int last = name + (WELSH_ARTICLE.contains(reading.formOrNone(name + 1)) ? 2 : 1);
        return street && isCapital(reading, last) ? last + 1 : -1;
    }

    private static int afterCapitals(Reading reading, int name) {
        if (!isHome(reading, name - 1) || !reading.token(name).capitalised() || NO_NAME.contains(reading.form(name))) {
            return -1;
        }
        boolean pleasant = reading.form(name).equals("mount")
                && reading.formOrNone(name + 1).equals("pleasant");
        for (int i = name + 1; i <= name + 2 && isCapital(reading, i); i++) {
            String form = reading.form(i);
            if (STREETS.contains(form) || (pleasant && i == name + 1)) {
                return ListedStreets.endsThere(reading, i + 1) ? i + 1 : -1;
            }
            if (NO_NAME.contains(form)) {
                break;
            }
        }
        return -1;
    }

    /** Behind "at" and its like, or where a line begins with the number. */
    private static boolean isHome(Reading reading, int number) {
        boolean until = reading.formOrNone(number - 1).equals("to")
                && number > 1
                && reading.token(number - 2).isNumber();
        return (BEFORE_HOMES.contains(reading.formOrNone(number - 1)) && !until)
                || reading.token(number).startsSentence();
    }

    private static int afterSmall(Reading reading, int name) {
        String form = reading.form(name);
        String street = reading.formOrNone(name + 1);
        boolean home = BEFORE_SMALL.contains(reading.formOrNone(name - 2));
        if (!home || !SMALL.contains(street) || !reading.between(name + 1).equals(" ") || isWord(form, street)) {
            return -1;
        }
        int next = name + 2;
        boolean ends = next >= reading.size()
                || AFTER_SMALL.contains(reading.form(next))
                || reading.between(next).chars().anyMatch(c -> c == ',' || c == '.' || c == '!' || c == '\n');
        return ends ? next : -1;
    }

    /** "At 10 gates close" and "is 3 tennis courts". */
    private static boolean isWord(String name, String street) {
        boolean verb = !street.equals("court") && ENDINGS_OF_WORDS.stream().anyMatch(name::endsWith);
        return verb
                || name.length() < SHORTEST_SMALL
                || !name.chars().allMatch(Character::isLetter)
                || NO_SMALL_NAME.contains(name)
                || StreetAddresses.isNoName(name);
    }

    private static boolean isCapital(Reading reading, int at) {
        return at < reading.size()
                && reading.between(at).equals(" ")
                && reading.token(at).capitalised()
                && !reading.token(at).isNumber();
    }
}
