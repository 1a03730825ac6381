package org.houserules.health.documents;

/** One paragraph of a Word document while it is read. */
final class DocxParagraph {
    private static final int WEAK_HEADING = 6;
    private static final int LONGEST_HEADING = 90;

    private final StringBuilder text = new StringBuilder();
    private int bold;
    String style = "";
    String numId = "";
    int level = -1;
    int outline = -1;

    void add(String words, boolean inBold) {
        text.append(words);
        bold += inBold ? words.length() : 0;
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

    String label(DocxStyles styles, DocxNumbering numbering) {
        String list = numId.isEmpty() ? styles.numbering(style).orElse("") : numId;
        int at = level >= 0 ? level : styles.numberingLevel(style);
        return list.isEmpty() || list.equals("0") || Spaces.plain(text).isEmpty() ? "" : numbering.next(list, at);
    }
}
