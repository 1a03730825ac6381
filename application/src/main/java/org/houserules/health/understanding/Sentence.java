package org.houserules.health.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houserules.health.documents.Line;

/**
 * One sentence of a document, or a whole row of a table.
 *
 * @param from where it begins in its line
 * @param folded the same length in plain quotes and dashes, for comparing
 * @param heading under which it stands; empty before the first
 */
public record Sentence(Line line, int from, String text, String folded, String heading) {
    private static final Pattern END = Pattern.compile("[.!?]['\"”’)]*\\s+(?=[A-Z\"'“‘(\\[])");
    private static final Pattern SHORT = Pattern.compile(
            "(?i)(?:\\b(?:mr|mrs|ms|dr|st|no|e\\.g|i\\.e|etc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|c\\.e|vs|para|ref)|\\b[A-Z]|^\\W*\\d{1,2})\\.$");

    static List<Sentence> of(Line line, String heading) {
        if (line.isRow()) {
            return List.of(new Sentence(line, 0, line.text(), fold(line.text()), heading));
        }
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(line.text());
        int from = 0;
        while (end.find()) {
            String before = line.text().substring(from, end.end()).strip();
            if (!SHORT.matcher(before).find()) {
                add(sentences, line, from, end.end(), heading);
                from = end.end();
            }
        }
        add(sentences, line, from, line.text().length(), heading);
        return sentences;
    }

    private static void add(List<Sentence> sentences, Line line, int from, int to, String heading) {
        String text = line.text().substring(from, to).stripTrailing();
        if (!text.isBlank()) {
            sentences.add(new Sentence(line, from, text, fold(text), heading));
        }
    }

    /** Curly quotes, dashes and odd spaces in their plain form, letter for letter. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            folded.append(
                    switch (c) {
                        case '’', '‘', '`', '´' -> '\'';
                        case '“', '”' -> '"';
                        case '–', '—', '‑', '‐' -> '-';
                        case '\u00A0' -> ' ';
                        default -> c;
                    });
        }
        return folded.toString();
    }

    /** Of the line in which a place of the sentence stands. */
    public int numberAt(int offset) {
        return line.numberAt(from + offset);
    }
}
