package org.houserules.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words at the beginning of a form that is too long to be taken: they come before its files, and somebody has typed them. */
final class SentWords {
    private static final int LOOKED_AT = 256 * 1024;
    private static final List<String> KEPT = List.of("title", "text");
    private static final Pattern BOUNDARY =
            Pattern.compile("multipart/form-data;.*boundary=\"?([^\";\\s]{1,100})\"?.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "\r\ncontent-disposition: form-data; name=\"([a-z]{1,20})\"\r\n\r\n(.*)\r\n$",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SentWords() {}

    /** By the name of the field; only what came whole. */
    static Map<String, String> of(HttpServletRequest request) throws IOException {
        Matcher form =
                BOUNDARY.matcher(Optional.ofNullable(request.getContentType()).orElse(""));
        return form.matches() ? read(request.getInputStream(), "--" + form.group(1)) : Map.of();
    }

    private static Map<String, String> read(InputStream body, String boundary) throws IOException {
        String begun = new String(body.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
        String[] parts = begun.split(Pattern.quote(boundary), -1);
        Map<String, String> words = new LinkedHashMap<>();
        for (int number = 0; number < parts.length - 1; number++) {
            Matcher part = PART.matcher(parts[number]);
            if (part.matches() && KEPT.contains(part.group(1)) && !part.group(2).isBlank()) {
                words.putIfAbsent(part.group(1), part.group(2));
            }
        }
        return words;
    }
}
