package org.houserules.health.contradictions;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is named in a sentence, whatever a school calls them. */
final class Roles {
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("executive head", "executive head ?teacher|executive head|executive principal");
        WORDS.put("deputy head", "(?:deputy|assistant) (?:head ?teacher|head|principal)s?");
        WORDS.put(
                "head of communications",
                "(?:head|director) of (?:communications|marketing)|(?:communications|marketing|media|press) (?:officer|manager|lead|team|director)");
        WORDS.put("head of department", "heads? of (?:department|faculty|year|house)");
        WORDS.put(
                "head",
                "heads? of school|head ?teachers?|head ?masters?|head ?mistress|principals?|\\bheads?(?= |'|,|\\.|$)");
        WORDS.put("chair of governors", "chair of (?:the )?(?:governors|trustees|governing \\w+)");
        WORDS.put("governors", "governing (?:body|board)|governors|trustees|trust board|board of \\w+");
        WORDS.put("line manager", "line managers?");
        WORDS.put("data controller", "data controllers?|data protection officers?|\\bDPO\\b|data manager");
        WORDS.put("business manager", "(?:school )?business managers?|\\bSBM\\b");
        WORDS.put("leadership", "senior leadership team|leadership team|\\bSLT\\b|senior leaders?");
        WORDS.put(
                "technology",
                "(?:ICT|IT|computing|network|e-?safety|online safety) (?:co-?ordinator|manager|lead|leader|team|technician)s?");
        WORDS.put("chief executive", "chief executive|\\bCEO\\b");
        WORDS.put("safeguarding lead", "designated safeguarding leads?|\\bDSL\\b|safeguarding leads?");
        WORDS.put("office", "school office|office staff|\\bthe office\\b");
    }

    static final String ANY = String.join("|", WORDS.values());
    private static final Pattern PATTERN = Pattern.compile("(?<!\\w)(?:" + ANY + ")(?!\\w)", Pattern.CASE_INSENSITIVE);

    private Roles() {}

    static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher at = PATTERN.matcher(text);
        while (at.find()) {
            found.add(name(at.group()));
        }
        return found;
    }

    static String without(String text) {
        return PATTERN.matcher(text).replaceAll(" ");
    }

    private static String name(String words) {
        return WORDS.entrySet().stream()
                .filter(entry -> Pattern.compile(entry.getValue(), Pattern.CASE_INSENSITIVE)
                        .matcher(words)
                        .matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("head");
    }
}
