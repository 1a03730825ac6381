package org.houserules.screening.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.houserules.screening.Token;

/** Whether a word is written like the name of an account and not like a word of a sentence. */
final class HandleShape {
    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;

    /** What has a number or a capital inside without being somebody's account. */
    private static final Set<String> NONE = Set.of(
            "tiktok",
            "whatsapp",
            "youtube",
            "facetime",
            "playstation",
            "chatgpt",
            "parentpay",
            "parentmail",
            "classdojo",
            "linkedin",
            "bereal",
            "snapchats",
            "ipad",
            "ipads",
            "iphone",
            "iphones",
            "macbook",
            "powerpoint",
            "mcdonalds");

    private static final Set<String> NUMBERED = Set.of(
            "year", "years", "yr", "class", "room", "under", "age", "ages", "aged", "over", "week", "day", "form",
            "level", "part", "unit", "page", "covid", "top", "term", "stage", "band", "group", "windows", "season",
            "chapter");

    private static final Set<String> ORGANISATIONS = WordList.named("organisation-words");
    private static final Pattern PARTS = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private HandleShape() {}

    /** Whether one of the words in a name is that of an organisation: "yorkshire.wildlife", "TidewellPTA". */
    static boolean isOrganisation(String name) {
        return PARTS.splitAsStream(name)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> ORGANISATIONS.contains(part)
                        || (part.endsWith("s") && ORGANISATIONS.contains(part.substring(0, part.length() - 1))));
    }

    /** Where the name of an account ends that may begin here. */
    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < LONGEST && isPart(text.charAt(at))) {
            at++;
        }
        while (at > from && !Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether the name of an account begins with a word or goes on with it. */
    static boolean isPartOfHandle(String text, Token word) {
        int from = word.from();
        while (from > 1 && word.from() - from < LONGEST && isGlue(text, from - 1)) {
            from--;
            while (from > 0 && word.from() - from < LONGEST && Character.isLetterOrDigit(text.charAt(from - 1))) {
                from--;
            }
        }
        return isHandle(text.substring(from, end(text, from)));
    }

    private static boolean isGlue(String text, int at) {
        return (text.charAt(at) == '_' || text.charAt(at) == '.') && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** With an underscore, a digit behind letters, a capital behind a small letter or a point between small letters. */
    static boolean isHandle(String name) {
        if (name.length() < SHORTEST || !Character.isLetter(name.charAt(0))) {
            return false;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        int letters = 0;
        while (letters < lower.length() && Character.isLetter(lower.charAt(letters))) {
            letters++;
        }
        boolean site = lower.indexOf('.') > 0 && Domains.endsInKnown(lower);
        if (site || NONE.contains(lower) || NUMBERED.contains(lower.substring(0, letters))) {
            return false;
        }
        boolean marked = name.indexOf('_') > 0;
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            marked |= Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            marked |= c == '.' && isInside(name, i);
        }
        return marked || endsInNumber(lower, letters);
    }

    private static boolean isInside(String name, int point) {
        return point > 1
                && point + 1 < name.length()
                && Character.isLetterOrDigit(name.charAt(point - 1))
                && (Character.isLowerCase(name.charAt(point + 1)) || Character.isDigit(name.charAt(point + 1)));
    }

    /** Three letters and a number; not "S3", "KS2" or "under13s". */
    private static boolean endsInNumber(String lower, int letters) {
        return letters >= SHORTEST
                && letters < lower.length()
                && Character.isDigit(lower.charAt(letters))
                && Character.isLetterOrDigit(lower.charAt(lower.length() - 1))
                && !lower.endsWith("s");
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
    }
}
