package org.houserules.health.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The paragraphs, tables and text boxes of one part of a Word document, of what is seen of it. */
final class DocxText implements XmlPart.Reader {
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final LineList lines;
    private final boolean margin;

    private final Deque<DocxParagraph> open = new ArrayDeque<>();
    private final Deque<DocxRow> rows = new ArrayDeque<>();
    private final Deque<Box> boxes = new ArrayDeque<>();
    private DocxParagraph next = new DocxParagraph();
    private int runs;
    private boolean reading;
    private boolean hidden;
    private boolean bold;

    /** A text box, and what goes on behind it in the paragraph that it hangs on. */
    private record Box(DocxParagraph anchor, int rows, int runs, boolean hidden, boolean bold) {}

    private DocxText(DocxStyles styles, DocxNumbering numbering, LineList lines, boolean margin) {
        this.styles = styles;
        this.numbering = numbering;
        this.lines = lines;
        this.margin = margin;
    }

    static XmlPart.Reader of(DocxStyles styles, DocxNumbering numbering, LineList lines, boolean margin) {
        return new DocxSeen(new DocxText(styles, numbering, lines, margin));
    }

    @Override
    public void start(String name, XMLStreamReader at) {
        switch (name) {
            case "p" -> {
                open.push(next);
                next = new DocxParagraph();
            }
            case "r" -> {
                runs++;
                hidden = false;
                bold = false;
            }
            case "t" -> reading = true;
            case "tr" -> rows.push(new DocxRow());
            case "tc" -> {
                if (!rows.isEmpty()) {
                    rows.element().cells.add(new ArrayList<>());
                }
            }
            case "txbxContent" -> beginBox();
            default -> property(name, at);
        }
    }

    private void beginBox() {
        if (!open.isEmpty()) {
            boxes.push(new Box(open.element(), rows.size(), runs, hidden, bold));
            runs = 0;
        }
    }

    private void endBox() {
        flush();
        if (!boxes.isEmpty()) {
            Box box = boxes.pop();
            runs = box.runs;
            hidden = box.hidden;
            bold = box.bold;
        }
    }

    private void property(String name, XMLStreamReader at) {
        if (runs > 0) {
            inRun(name, at);
            return;
        }
        switch (name) {
            case "del", "moveFrom" -> gone();
            default -> {
                if (!open.isEmpty()) {
                    open.element().property(name, at);
                }
            }
        }
    }

    /** The end of a paragraph or the whole row was taken away. */
    private void gone() {
        boolean ofParagraph = !open.isEmpty() && (boxes.isEmpty() || open.element() != boxes.element().anchor);
        if (ofParagraph) {
            open.element().endless = true;
        } else if (!rows.isEmpty()) {
            rows.element().gone = true;
        }
    }

    private void inRun(String name, XMLStreamReader at) {
        if (open.isEmpty()) {
            return;
        }
        boolean on = !XmlPart.attribute(at, "val").matches("0|false|off|none");
        switch (name) {
            case "vanish" -> hidden = on;
            case "b" -> bold = on;
            case "tab", "ptab" -> open.element().add("\t", false);
            case "br", "cr" -> open.element().add("\n", false);
            case "noBreakHyphen" -> open.element().add("-", false);
            default -> {
                // Looks.
            }
        }
    }

    @Override
    public void text(String text) {
        if (reading && !hidden && !open.isEmpty()) {
            open.element().add(text.replace('\n', ' '), bold);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "t" -> reading = false;
            case "r" -> runs = Math.max(0, runs - 1);
            case "p" -> closed(open.pop());
            case "txbxContent" -> endBox();
            case "tr" -> {
                DocxRow row = rows.pop();
                put(() -> row(row));
            }
            case "tc", "body", "hdr", "ftr", "footnotes", "endnotes" -> flush();
            default -> {
                // Nothing ends with it.
            }
        }
    }

    private void closed(DocxParagraph paragraph) {
        if (paragraph.endless) {
            next = paragraph.goingOn();
        } else {
            put(() -> say(paragraph));
        }
    }

    /** No paragraph follows that could go on with one whose end was taken away. */
    private void flush() {
        DocxParagraph last = next;
        next = new DocxParagraph();
        if (!last.isNothing()) {
            put(() -> say(last));
        }
    }

    /** What stands in a box comes after the paragraph that the box hangs on. */
    private void put(Runnable words) {
        boolean waits = !boxes.isEmpty() && boxes.element().rows == rows.size();
        if (waits) {
            boxes.element().anchor.after.add(words);
        } else {
            words.run();
        }
    }

    private void say(DocxParagraph paragraph) {
        Paragraph said = new Paragraph(paragraph.text(), paragraph.heading(styles), paragraph.label(styles, numbering));
        boolean empty = Spaces.plain(said.text()).isEmpty();
        boolean inCell = !rows.isEmpty() && !rows.element().cells.isEmpty();
        if (inCell && (!empty || Labels.isAll(said.label()))) {
            rows.element().cells.getLast().add(said);
        } else if (!inCell && !empty && margin) {
            lines.margin(said.text());
        } else if (!inCell && !empty && !styles.isContents(paragraph.style)) {
            lines.paragraph(said.text(), said.heading(), said.label());
        }
        paragraph.after.forEach(Runnable::run);
    }

    private void row(DocxRow row) {
        if (row.gone) {
            return;
        }
        if (!rows.isEmpty() && !rows.element().cells.isEmpty()) {
            List<Paragraph> around = rows.element().cells.getLast();
            row.cells.forEach(around::addAll);
        } else if (margin) {
            row.cells.forEach(cell -> cell.forEach(said -> lines.margin(said.text())));
        } else {
            lines.row(row.cells);
        }
    }
}
