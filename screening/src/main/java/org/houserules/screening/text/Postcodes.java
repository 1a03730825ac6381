package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** British postcodes: an area that exists, a district and the last three characters. */
final class Postcodes implements Scan {
    static final Rule RULE = new Rule(
            TextKind.CONTACT_DETAILS,
            "postcode",
            Urgency.SOON,
            0.85,
            "This looks like a postcode that is not the school's own.");
    private static final Set<String> AREAS = WordList.named("postcode-areas");
    private static final Set<String> ORDINALS = Set.of("1st", "2nd", "3rd");
    private static final Set<String> UNITS = Set.of("hr", "pt", "ft", "wk", "yr", "ed");

    private final OwnDetails own;

    Postcodes(OwnDetails own) {
        this.own = own;
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        for (int i = 0; i < reading.size(); i++) {
            String form = reading.form(i);
            int words = isWhole(form) ? 1 : isInTwo(reading, i) ? 2 : 0;
            if (words > 0 && !own.isOwnPostcode(words == 1 ? form : form + reading.form(i + 1))) {
                found.add(RULE.at(reading.span(i, i + words)));
            }
        }
        return found;
    }

    private static boolean isWhole(String word) {
        int cut = word.length() - 3;
        return cut >= 2 && cut <= 4 && isOutward(word.substring(0, cut)) && isInward(word.substring(cut));
    }

    private static boolean isInTwo(Reading reading, int at) {
        if (at + 1 == reading.size() || reading.form(at).length() > 4 || !isOutward(reading.form(at))) {
            return false;
        }
        String inward = reading.form(at + 1);
        boolean close = reading.token(at + 1).from() - reading.token(at).to() <= 2
                && !reading.between(at + 1).contains("\n");
        return close && isInward(inward) && !isOrdinal(reading, at) && !isCounted(reading, at + 1);
    }

    /** "S1 1hr 30" is an exam and how long it takes. */
    private static boolean isCounted(Reading reading, int inward) {
        return !reading.token(inward).shouted()
                && UNITS.contains(reading.form(inward).substring(1));
    }

    /** "A1 2nd" is a place in a race, "LS6 2ND" a postcode. */
    private static boolean isOrdinal(Reading reading, int at) {
        String inward = reading.form(at + 1);
        boolean ordinal = ORDINALS.contains(inward) || inward.endsWith("th");
        return ordinal && (!reading.token(at + 1).shouted() || reading.form(at).length() < 3);
    }

    private static boolean isOutward(String word) {
        int letters = 0;
        while (letters < word.length() && isLetter(word.charAt(letters))) {
            letters++;
        }
        String district = word.substring(letters);
        return AREAS.contains(word.substring(0, letters).toUpperCase(Locale.ROOT)) && isDistrict(district);
    }

    private static boolean isDistrict(String district) {
        return switch (district.length()) {
            case 1 -> isDigit(district.charAt(0));
            case 2 -> isDigit(district.charAt(0)) && (isDigit(district.charAt(1)) || isLetter(district.charAt(1)));
            default -> false;
        };
    }

    private static boolean isInward(String word) {
        return word.length() == 3
                && isDigit(word.charAt(0))
                && isInwardLetter(word.charAt(1))
                && isInwardLetter(word.charAt(2));
    }

    private static boolean isInwardLetter(char c) {
        return isLetter(c) && "cikmov".indexOf(c) < 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
