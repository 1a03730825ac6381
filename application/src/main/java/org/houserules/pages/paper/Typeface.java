package org.houserules.pages.paper;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface embedded in a document: how wide words are in it, and where lines end. */
final class Typeface {
    private static final float UNITS = 1000f;
    private static final String UNKNOWN = "?";

    private final PDType0Font font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private Typeface(PDType0Font font) {
        this.font = font;
    }

    static Typeface of(PDDocument document, String file) throws IOException {
        try (InputStream bytes = Typeface.class.getResourceAsStream(file)) {
            return new Typeface(PDType0Font.load(document, bytes));
        }
    }

    PDType0Font font() {
        return font;
    }

    /** Line by line; a word that is too long for a line is cut. */
    List<String> lines(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : writable(text).split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                add(word, line, lines, size, width);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private void add(String word, StringBuilder line, List<String> lines, float size, float width) throws IOException {
        if (!line.isEmpty() && width(line + " " + word, size) <= width) {
            line.append(' ').append(word);
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
        String rest = word;
        while (width(rest, size) > width) {
            int fits = fitting(rest, size, width);
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        line.append(rest);
    }

    private int fitting(String word, float size, float width) throws IOException {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    float width(String words, float size) throws IOException {
        return font.getStringWidth(words) / UNITS * size;
    }

    /** Composed letters; what the typeface has no letter for is a question mark. */
    String writable(String text) {
        StringBuilder writable = new StringBuilder();
        Normalizer.normalize(text.replace("\r", "").replace('\t', ' '), Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> {
                    if (point == '\n') {
                        writable.append('\n');
                    } else if (!Character.isISOControl(point)) {
                        writable.append(has(point) ? Character.toString(point) : UNKNOWN);
                    }
                });
        return writable.toString();
    }

    private boolean has(int point) {
        return known.computeIfAbsent(point, one -> {
            try {
                font.encode(Character.toString(one));
                return true;
            } catch (IOException | IllegalArgumentException none) {
                return false;
            }
        });
    }
}
