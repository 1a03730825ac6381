package org.houserules.policy.drafts.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in a form, as it was typed or as it begins. */
public record Typed(Map<String, List<String>> fields) {
    private static final int LONGEST = 20_000;

    public static Typed of(Map<String, String[]> sent) {
        Map<String, List<String>> fields = new HashMap<>();
        sent.forEach((key, values) ->
                fields.put(key, Arrays.stream(values).map(Typed::plain).toList()));
        return new Typed(fields);
    }

    private static String plain(String typed) {
        String bounded = typed.substring(0, Math.min(typed.length(), LONGEST));
        return bounded.replace("\r\n", "\n").replace("\0", "");
    }

    /** Empty where nothing was typed. */
    public String at(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** One thing a line; blank lines say nothing. */
    public List<String> lines(String field) {
        return at(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** As one line: line breaks in a text area are only how it was typed. */
    public String paragraph(String field) {
        return String.join(
                " ",
                Stream.of(at(field).split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
