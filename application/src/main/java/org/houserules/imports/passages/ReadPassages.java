package org.houserules.imports.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.health.documents.Line;
import org.houserules.health.understanding.Understood;

/** Goes through the lines of a document once: each becomes a passage, with its words and its place. */
public final class ReadPassages {
    private static final int LONG_HEADING = 100;
    private static final int SHORT_HEADING = 80;

    private final NoClause noClause;
    private final List<Line> lines;
    private final Headings headings = new Headings();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    /** The numbered clause that points belong to; empty below a heading. */
    private String above = "";

    private String lead = "";
    /** What stands before the points of the list that is open. */
    private Label points = Label.NONE;

    private ReadPassages(Understood document) {
        this.noClause = new NoClause(document);
        this.lines = document.lines();
    }

    /** Every word of the document, in its order. */
    public static List<Passage> of(Understood document) {
        ReadPassages reading = new ReadPassages(document);
        for (int at = 0; at < reading.lines.size(); at++) {
            reading.line(at);
        }
        return References.distinct(reading.passages);
    }

    private void line(int at) {
        Line line = lines.get(at);
        Label label = Label.of(line);
        Optional<Aside> aside = noClause.why(line, at);
        if (aside.isPresent()) {
            passages.add(Passage.aside("", "", line.text(), aside.get()));
        } else if (opensList(at)) {
            opening(line, label);
            points = Label.of(lines.get(at + 1));
        } else if (isHeading(at)) {
            headings.open(line, label);
            above = "";
            lead = "";
            passages.add(Passage.aside(headings.ref(), "", line.text(), Aside.HEADING));
        } else {
            clause(line, label);
        }
    }

    private boolean isHeading(int at) {
        Line line = lines.get(at);
        Label label = Label.of(line);
        boolean sentence =
                line.text().length() > LONG_HEADING || (line.text().endsWith(".") && NoClause.isSentence(line.text()));
        return label.kind() == Label.Kind.APPENDIX
                || (line.isHeading() && !sentence)
                || (!label.isItem() && looksLikeHeading(at));
    }

    /** In a plain text: a few words that say nothing by themselves, and below them something that does. */
    private boolean looksLikeHeading(int at) {
        Line line = lines.get(at);
        boolean brief = line.text().length() <= SHORT_HEADING
                && !line.isRow()
                && !line.text().matches(".*[.,;!]")
                && !NoClause.isSentence(line.text());
        return brief && at + 1 < lines.size() && speaks(lines.get(at + 1));
    }

    private static boolean speaks(Line next) {
        return !next.margin() && (!next.label().isEmpty() || NoClause.isSentence(next.text()));
    }

    private boolean opensList(int at) {
        Line line = lines.get(at);
        boolean next = at + 1 < lines.size() && !lines.get(at + 1).margin();
        Label label = Label.of(line);
        boolean says = !line.isHeading() || NoClause.RULE.matcher(line.text()).find();
        return next
                && line.text().endsWith(":")
                && says
                && !label.isItem()
                && label.kind() != Label.Kind.APPENDIX
                && isBelow(label, Label.of(lines.get(at + 1)));
    }

    private static boolean isBelow(Label label, Label next) {
        return next.isItem()
                || (next.kind() == Label.Kind.NUMBER
                        && (label.kind() == Label.Kind.NONE || next.written().startsWith(label.written() + ".")));
    }

    /** What opens a list may be the last sentence of a paragraph. */
    private void opening(Line line, Label label) {
        String text = line.text();
        int last = Math.max(text.lastIndexOf(". "), Math.max(text.lastIndexOf("! "), text.lastIndexOf("? "))) + 2;
        String ref = place(label);
        if (last > 2) {
            passages.add(new Passage(
                    ref,
                    headings.path(),
                    lead(label),
                    text.substring(0, last - 1).strip(),
                    ""));
        }
        String opens = last > 2 ? text.substring(last) : text;
        lead = opens.replaceAll("[:\\s]+$", "");
        passages.add(Passage.aside(ref, headings.path(), opens, Aside.LEAD));
    }

    private void clause(Line line, Label label) {
        String ref = line.isRow() ? counted(headings.ref(), "row") : place(label);
        passages.add(new Passage(ref, headings.path(), lead(label), line.text(), ""));
    }

    /** What is labelled otherwise than the points of the list stands after it. */
    private String lead(Label label) {
        if (!label.isAlike(points)) {
            lead = "";
        }
        return lead;
    }

    private String place(Label label) {
        return switch (label.kind()) {
            case NUMBER -> {
                above = headings.within(label.written());
                yield label.isWhole() ? above : References.plain(headings.ref(), above);
            }
            case LETTER -> (above.isEmpty() ? headings.ref() + ", " : above) + label.written();
            case BULLET -> counted(above.isEmpty() ? headings.ref() : above, "point");
            default -> {
                above = "";
                yield counted(headings.ref(), "paragraph");
            }
        };
    }

    private String counted(String base, String what) {
        int count = counts.merge(base + what, 1, Integer::sum);
        String start = base.isEmpty() ? "" : base + ", ";
        return start + what + " " + count;
    }
}
