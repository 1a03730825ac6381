package org.houserules.health.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What kind of document bytes are, by what they hold; their name only tells Markdown from plain text. */
enum Format {
    WORD,
    PDF,
    PAGE,
    MARKDOWN,
    TEXT,
    OLD_OFFICE,
    RICH_TEXT;

    private static final int LOOKED_AT = 4_096;

    static Format of(String name, byte[] bytes) {
        if (Decoded.starts(bytes, 'P', 'K', 3, 4) || Decoded.starts(bytes, 'P', 'K', 5, 6)) {
            return WORD;
        }
        if (Decoded.starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLD_OFFICE;
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.substring(0, Math.min(start.length(), 1_024)).contains("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        return ofText(name.toLowerCase(Locale.ROOT), start.toLowerCase(Locale.ROOT));
    }

    private static Format ofText(String name, String start) {
        boolean tags = start.contains("<html") || start.contains("<!doctype html") || start.contains("<body");
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown");
        if (tags && !markdown) {
            return PAGE;
        }
        if (markdown || start.startsWith("# ") || start.contains("\n# ") || start.contains("\n## ")) {
            return MARKDOWN;
        }
        boolean fragment =
                start.stripLeading().startsWith("<") && start.matches("(?s).*<(?:p|h[1-6]|div|table|ul)[ >].*");
        return fragment || name.endsWith(".html") || name.endsWith(".htm") ? PAGE : TEXT;
    }
}
