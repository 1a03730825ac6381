package org.houserules.health.documents;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** One paragraph of a Word document while it is read. */
final class DocxParagraph {
    private static final int WEAK_HEADING = 6;
    private static final int LONGEST_HEADING = 90;

    private final StringBuilder text = new StringBuilder();
    private int bold;
    private String numId = "";
    private int level = -1;
    private int outline = -1;
    String style = "";
    /** Whether its end was deleted, so that the next paragraph goes on with it. */
    boolean endless;
    /** What hangs on it and is told after it. */
    final List<Runnable> after = new ArrayList<>();

    void property(String name, XMLStreamReader at) {
        switch (name) {
            case "pStyle" -> style = XmlPart.attribute(at, "val");
            case "numId" -> numId = XmlPart.attribute(at, "val");
            case "ilvl" -> level = XmlPart.number(at, "val", 0);
            case "outlineLvl" -> outline = XmlPart.number(at, "val", -1);
            default -> {
                // Looks.
            }
        }
    }

    void add(String words, boolean inBold) {
        text.append(words);
        bold += inBold ? words.length() : 0;
    }

    /** The next paragraph takes its words, and has a style and a number of its own. */
    DocxParagraph goingOn() {
        DocxParagraph next = new DocxParagraph();
        next.text.append(text);
        next.bold = bold;
        next.after.addAll(after);
        return next;
    }

    boolean isNothing() {
        return text.isEmpty() && after.isEmpty();
    }

    String text() {
        return text.toString();
    }

    int heading(DocxStyles styles) {
        int styled = outline >= 0 && outline < 9 ? outline + 1 : styles.heading(style);
        if (styled > 0) {
            return styled;
        }
        String plain = Spaces.plain(text);
        boolean allBold = bold > 0 && bold >= plain.length() * 9 / 10;
        return allBold && plain.length() <= LONGEST_HEADING && !plain.matches(".*[.;,_]$") ? WEAK_HEADING : 0;
    }

    /** Word counts a paragraph of a list even where nothing stands in it. */
    String label(DocxStyles styles, DocxNumbering numbering) {
        String list = numId.isEmpty() ? styles.numbering(style).orElse("") : numId;
        int at = level >= 0 ? level : styles.numberingLevel(style);
        return list.isEmpty() || list.equals("0") ? "" : numbering.next(list, at);
    }
}
