package org.houserules.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A question as plain words in lower case, without marks. */
record Tokens(List<String> words) {
    static final int LONGEST_QUESTION = 1_000;
    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("schools", "school"),
            Map.entry("trusts", "trust"),
            Map.entry("heads", "head"),
            Map.entry("academys", "academy"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("fb", "facebook"),
            Map.entry("insta", "instagram"),
            Map.entry("instas", "instagram"),
            Map.entry("pic", "picture"),
            Map.entry("pics", "pictures"),
            Map.entry("vid", "video"),
            Map.entry("vids", "videos"),
            Map.entry("foto", "photo"),
            Map.entry("fotos", "photos"),
            Map.entry("dept", "department"),
            Map.entry("freind", "friend"),
            Map.entry("freinds", "friends"),
            Map.entry("instergram", "instagram"),
            Map.entry("alowed", "allowed"),
            Map.entry("b4", "before"),
            Map.entry("tmrw", "tomorrow"),
            Map.entry("sum1", "someone"),
            Map.entry("coz", "because"),
            Map.entry("cos", "because"),
            Map.entry("wot", "what"),
            Map.entry("u", "you"),
            Map.entry("ur", "your"));

    static Tokens of(String question) {
        String cut = question.length() > LONGEST_QUESTION ? question.substring(0, LONGEST_QUESTION) : question;
        String plain = cut.toLowerCase(Locale.UK)
                .replace('\u2019', '\'')
                .replace("e-mail", "email")
                .replaceAll("\\bw/(?:o|out)\\b", "without")
                .replaceAll("\\b(s?he)'s (?=\\d)", "$1s ")
                .replace("'s ", " ")
                .replace("s' ", "s ")
                .replace("'", "")
                .replaceAll("[,(] ?(\\d{1,2})[,)]", " aged $1 ")
                .replace("+", " plus ")
                .replaceAll("\\b(?:years?|yrs?|y) ?(\\d{1,2})s?\\b", "year $1")
                .replaceAll("\\b(\\d{1,2})s\\b", "$1")
                .replaceAll("\\b([1-9]|1[0-3])[abcefhrw]\\b", "year $1");
        return new Tokens(Arrays.stream(plain.split("[^\\p{L}\\p{N}]++"))
                .filter(word -> !word.isEmpty())
                .map(Tokens::plain)
                .toList());
    }

    /** The same word for a number that is written out, a genitive without its apostrophe, and what people type for short. */
    static String plain(String word) {
        return SAME.getOrDefault(word, word);
    }
}
