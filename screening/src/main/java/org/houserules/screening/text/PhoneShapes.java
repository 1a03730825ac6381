package org.houserules.screening.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How the digits of a telephone number are grouped, where the digits alone could as well be something else. */
final class PhoneShapes {
    private static final Pattern MOBILE = Pattern.compile("7[1-57-9][0-9]{8}");
    private static final Set<String> SHORT_CODES = Set.of("020", "023", "024", "028", "029");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    private static final Set<String> TELEPHONE = Set.of(
            "tel",
            "telephone",
            "phone",
            "phoned",
            "mobile",
            "mob",
            "call",
            "calls",
            "called",
            "ring",
            "text",
            "whatsapp",
            "cell");
    private static final Set<String> WHOSE = Set.of("my", "his", "her", "their", "mums", "dads", "mum", "dad");
    private static final Set<String> NO_TELEPHONE = Set.of(
            "order",
            "ref",
            "reference",
            "invoice",
            "account",
            "isbn",
            "item",
            "id",
            "code",
            "ticket",
            "booking",
            "parcel",
            "tracking",
            "meeting",
            "nhs",
            "candidate",
            "upn",
            "urn");

    private static final Set<String> NO_CALL_BEFORE =
            Set.of("a", "the", "roll", "curtain", "zoom", "conference", "ear");

    private PhoneShapes() {}

    /** 44 7700 900142: a mobile number with the country before it and no plus sign. */
    static boolean lacksPlus(List<String> groups, boolean plus) {
        String digits = String.join("", groups);
        return !plus
                && digits.length() == 12
                && digits.startsWith("44")
                && MOBILE.matcher(digits.substring(2)).matches()
                && groups.stream().skip(1).allMatch(group -> group.length() >= 3);
    }

    /** 7700 900142: a mobile number without its first digit, spaced like one or where the text speaks of telephones. */
    static boolean lacksNought(List<String> groups, boolean plus, String before) {
        String digits = String.join("", groups);
        if (plus || digits.length() != 10 || !MOBILE.matcher(digits).matches()) {
            return false;
        }
        List<String> words = Arrays.asList(NOT_A_LETTER.split(before));
        boolean spaced = groups.size() == 2 && groups.getFirst().length() == 4;
        boolean other = words.stream().anyMatch(NO_TELEPHONE::contains);
        return !other && (spaced || words.stream().anyMatch(TELEPHONE::contains) || isSomebodysNumber(words));
    }

    private static boolean isSomebodysNumber(List<String> words) {
        int number = words.lastIndexOf("number");
        return number > 0
                && (WHOSE.contains(words.get(number - 1))
                        || (number > 1 && words.get(number - 1).equals("s")));
    }

    /** Whether the first groups are those of a telephone number and neither a date, a score nor two times of day. */
    static boolean standsOut(List<String> groups) {
        String first = groups.getFirst();
        if (lacksPlus(groups, false)) {
            return true;
        }
        if (groups.size() == 1) {
            return first.length() >= 10;
        }
        boolean code = first.length() >= 4 && first.charAt(0) == '0';
        boolean city = SHORT_CODES.contains(first) && groups.get(1).length() >= 4;
        return (code || city) && !(isTime(first) && isTime(groups.get(1)));
    }

    /** 960214 or 960 214: no number within a town begins with 0 or 1, as those of helplines do. */
    static boolean isLocal(List<String> groups) {
        return groups.size() <= 2
                && groups.getFirst().charAt(0) >= '2'
                && groups.stream().allMatch(group -> group.length() >= 3)
                && groups.stream().noneMatch(PhoneShapes::isTime);
    }

    /** "My number is" and "ring", but not "the order number is" and "roll call". */
    static boolean isSaidBefore(String cue) {
        String said = cue.endsWith(":") ? cue.substring(0, cue.length() - 1) : cue;
        List<String> words = Arrays.asList(NOT_A_LETTER.split(said));
        int last = words.size() - 1;
        if (last < 0 || !said.endsWith(words.get(last))) {
            return false;
        }
        String before = last > 0 ? words.get(last - 1) : "";
        return switch (words.get(last)) {
            case "is", "s" -> before.equals("number") && isSomebodysNumber(words);
            case "ring", "call" -> !NO_CALL_BEFORE.contains(before);
            default -> false;
        };
    }

    private static boolean isTime(String group) {
        return group.length() == 4
                && Integer.parseInt(group.substring(0, 2)) < 24
                && Integer.parseInt(group.substring(2)) < 60
                && (group.charAt(3) - '0') % 5 == 0;
    }
}
