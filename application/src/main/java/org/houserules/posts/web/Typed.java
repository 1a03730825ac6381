package org.houserules.posts.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The fields of a form as they were typed, without what no text should hold. */
record Typed(Map<String, String[]> fields) {
    static final int LONGEST = 100_000;

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Empty where nothing was typed. */
    String text(String field) {
        return all(field).findFirst().orElse("");
    }

    String line(String field) {
        return text(field).replace('\n', ' ').strip();
    }

    Optional<String> given(String field) {
        return Optional.of(text(field).strip()).filter(words -> !words.isEmpty());
    }

    List<String> several(String field) {
        return all(field).filter(value -> !value.isBlank()).distinct().toList();
    }

    private Stream<String> all(String field) {
        return Arrays.stream(fields.getOrDefault(field, new String[0])).map(Typed::clean);
    }

    /** Line ends as one character; neither other controls nor halves of characters, which no database keeps. */
    private static String clean(String typed) {
        String bounded = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        StringBuilder clean = new StringBuilder(bounded.length());
        bounded.replace("\r\n", "\n")
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || (!Character.isISOControl(c) && !isHalf(c)))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isHalf(int c) {
        return Character.getType(c) == Character.SURROGATE;
    }
}
