package org.houserules.platforms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The marker in a post's content: as the name that WordPress' editor gives to its first block. Whoever writes there sees it, the public
 * never does, and it stays when the post gets a readable address.
 */
final class MarkedContent {
    private static final String PLAIN = "<!-- wp:paragraph -->";
    private static final String NAMED = "<!-- wp:paragraph {\"metadata\":{\"name\":\"%s\"}} -->";
    private static final Pattern MARK =
            Pattern.compile("\"metadata\"\\s*:\\s*\\{\"name\"\\s*:\\s*\"([a-z][a-z0-9]{7,59})\"");

    private MarkedContent() {}

    static String of(String html, Marker marker) {
        String named = NAMED.formatted(marker);
        return html.startsWith(PLAIN)
                ? named + html.substring(PLAIN.length())
                : named + "\n<p></p>\n<!-- /wp:paragraph -->\n\n" + html;
    }

    static Optional<String> marker(String html) {
        Matcher mark = MARK.matcher(html);
        return mark.find() ? Optional.of(mark.group(1)) : Optional.empty();
    }
}
