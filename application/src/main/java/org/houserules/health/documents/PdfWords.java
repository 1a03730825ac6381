package org.houserules.health.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the lines of each page with their places. */
final class PdfWords extends PDFTextStripper {
    private static final int MOST_CHARACTERS = 4_000_000;

    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> places = new ArrayList<>();
    private long characters;

    PdfWords() {
        setSortByPosition(true);
        setLineSeparator("\n");
    }

    List<PdfLine> lines() {
        return lines;
    }

    @Override
    protected void writeString(String words, List<TextPosition> at) throws IOException {
        characters += words.length();
        if (characters > MOST_CHARACTERS) {
            throw new IOException("more text than any policy has");
        }
        if (!places.isEmpty() && !at.isEmpty() && wide(at.getFirst())) {
            text.append("   ");
        }
        text.append(words);
        places.addAll(at);
    }

    /** A gap such as one between columns of a table. */
    private boolean wide(TextPosition next) {
        TextPosition before = places.getLast();
        float gap = next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
        return gap > 2.2f * Math.max(4, next.getFontSizeInPt());
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        lineEnds();
    }

    @Override
    protected void writePageEnd() {
        lineEnds();
    }

    private void lineEnds() {
        if (!Spaces.plain(text).isEmpty() && !places.isEmpty()) {
            TextPosition first = places.getFirst();
            TextPosition last = places.getLast();
            lines.add(new PdfLine(
                    getCurrentPageNo(),
                    text.toString().strip(),
                    first.getXDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj(),
                    Math.max(4, first.getFontSizeInPt()),
                    isBold(first) && isBold(last)));
        }
        text.setLength(0);
        places.clear();
    }

    private static boolean isBold(TextPosition place) {
        PDFontDescriptor font = place.getFont().getFontDescriptor();
        String name = String.valueOf(place.getFont().getName()).toLowerCase(Locale.ROOT);
        return name.contains("bold") || name.contains("black") || (font != null && font.getFontWeight() >= 600);
    }
}
