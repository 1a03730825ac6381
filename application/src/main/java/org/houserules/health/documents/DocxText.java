package org.houserules.health.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs and tables of one part of a Word document. */
final class DocxText implements XmlPart.Reader {
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final LineList lines;
    private final boolean margin;

    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final Deque<List<List<String>>> rows = new ArrayDeque<>();
    private int fallback;
    private int runs;
    private boolean reading;
    private boolean hidden;
    private boolean bold;

    DocxText(DocxStyles styles, DocxNumbering numbering, LineList lines, boolean margin) {
        this.styles = styles;
        this.numbering = numbering;
        this.lines = lines;
        this.margin = margin;
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        if (fallback > 0 || name.equals("Fallback")) {
            // The same words a second time, for programs of long ago.
            fallback++;
            return;
        }
        switch (name) {
            case "p" -> open.push(new DocxParagraph());
            case "r" -> {
                runs++;
                hidden = false;
                bold = false;
            }
            case "t" -> reading = true;
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.element().add(new ArrayList<>());
                }
            }
            default -> property(name, at);
        }
    }

    private void property(String name, XMLStreamReader at) {
        if (open.isEmpty()) {
            return;
        }
        DocxParagraph paragraph = open.element();
        if (runs > 0) {
            inRun(name, at, paragraph);
            return;
        }
        switch (name) {
            case "pStyle" -> paragraph.style = XmlPart.attribute(at, "val");
            case "numId" -> paragraph.numId = XmlPart.attribute(at, "val");
            case "ilvl" -> paragraph.level = XmlPart.number(at, "val", 0);
            case "outlineLvl" -> paragraph.outline = XmlPart.number(at, "val", -1);
            default -> {
                // Looks.
            }
        }
    }

    private void inRun(String name, XMLStreamReader at, DocxParagraph paragraph) {
        boolean on = !XmlPart.attribute(at, "val").matches("0|false|off|none");
        switch (name) {
            case "vanish" -> hidden = on;
            case "b" -> bold = on;
            case "tab", "ptab" -> paragraph.add("\t", false);
            case "br", "cr" -> paragraph.add("\n", false);
            case "noBreakHyphen" -> paragraph.add("-", false);
            default -> {
                // Looks.
            }
        }
    }

    @Override
    public void text(String text) {
        if (reading && !hidden && fallback == 0 && !open.isEmpty()) {
            open.element().add(text.replace('\n', ' '), bold);
        }
    }

    @Override
    public void end(String name) {
        if (fallback > 0) {
            fallback--;
            return;
        }
        switch (name) {
            case "t" -> reading = false;
            case "r" -> runs = Math.max(0, runs - 1);
            case "p" -> closed(open.pop());
            case "tr" -> row(rows.pop());
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void closed(DocxParagraph paragraph) {
        String label = paragraph.label(styles, numbering);
        String text = paragraph.text();
        if (styles.isContents(paragraph.style) || Spaces.plain(text).isEmpty()) {
            return;
        }
        if (!rows.isEmpty() && !rows.element().isEmpty()) {
            rows.element().getLast().add(label.isEmpty() ? text : label + " " + text);
        } else if (margin) {
            lines.margin(text);
        } else {
            lines.paragraph(text, paragraph.heading(styles), label);
        }
    }

    private void row(List<List<String>> cells) {
        if (!rows.isEmpty() && !rows.element().isEmpty()) {
            cells.forEach(rows.element().getLast()::addAll);
        } else if (margin) {
            cells.forEach(cell -> cell.forEach(lines::margin));
        } else {
            lines.row(cells);
        }
    }
}
