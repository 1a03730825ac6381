package org.houserules.imports.suggestions;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words in a row, as the rules write them: a star ends a word of which only the beginning counts, a slash stands between words of
 * which either will do and an underscore where one of these is several words, a tilde for up to eight words, a hash for a number, braces for a thing with its many names.
 */
final class Phrases {
    private static final String LETTER = "[\\p{L}\\p{N}'-]";
    private static final String APART = "[^\\p{L}\\p{N}]{1,6}";
    private static final String GAP = "(?:" + APART + LETTER + "{1,40}){0,8}?";

    private final Map<String, List<String>> things;
    private final String number;

    /** @param numbers that stand in words */
    Phrases(Map<String, List<String>> things, Iterable<String> numbers) {
        this.things = things;
        this.number = "(?:\\d{1,3}|" + String.join("|", numbers) + ")";
    }

    /** One of them. */
    Pattern any(List<String> written) {
        return whole(written.stream().map(this::words).collect(Collectors.joining("|")));
    }

    Pattern of(String written) {
        return whole(words(written));
    }

    /** A number, and at most two words later what is counted. */
    Pattern counted(String noun) {
        return whole("(?<count>" + number + ")" + APART + "(?:" + LETTER + "{1,40}" + APART + "){0,2}?" + words(noun));
    }

    private static Pattern whole(String expression) {
        return Pattern.compile("(?<!" + LETTER + ")(?:" + expression + ")(?!" + LETTER + ")");
    }

    private String words(String written) {
        StringBuilder expression = new StringBuilder();
        for (String token : written.strip().split("\\s+")) {
            if (token.equals("~")) {
                expression.append(GAP);
            } else {
                expression.append(expression.isEmpty() ? "" : APART).append(alternatives(token));
            }
        }
        return expression.toString();
    }

    private String alternatives(String token) {
        return Arrays.stream(token.split("/")).map(this::one).collect(Collectors.joining("|", "(?:", ")"));
    }

    private String one(String token) {
        if (token.contains("_")) {
            return "(?:" + words(token.replace('_', ' ')) + ")";
        }
        if (token.startsWith("{")) {
            return thing(token.substring(1, token.indexOf('}'))) + plain(token.substring(token.indexOf('}') + 1));
        }
        return token.equals("#") ? number : plain(token);
    }

    private String thing(String key) {
        return Optional.ofNullable(things.get(key))
                .map(names -> names.stream().map(this::words).collect(Collectors.joining("|", "(?:", ")")))
                .orElseThrow(() -> new IllegalStateException("no thing is called " + key));
    }

    private static String plain(String token) {
        boolean open = token.endsWith("*");
        String fixed = open ? token.substring(0, token.length() - 1) : token;
        return (fixed.isEmpty() ? "" : Pattern.quote(fixed)) + (open ? LETTER + "{0,20}" : "");
    }
}
