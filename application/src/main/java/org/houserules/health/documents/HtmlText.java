package org.houserules.health.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The paragraphs, lists and tables of a page, without recursion, as a page may be nested without end. */
final class HtmlText implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "dl",
            "dt",
            "dd",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "tbody",
            "thead",
            "tfoot",
            "tr",
            "td",
            "th",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "address",
            "details",
            "summary",
            "fieldset",
            "legend",
            "body",
            "center");

    private final LineList lines;
    private final StringBuilder text = new StringBuilder();
    /** How many rows were open when each list of terms began. */
    private final Deque<Integer> terms = new ArrayDeque<>();

    private final Deque<int[]> lists = new ArrayDeque<>();
    private final Deque<List<List<Paragraph>>> rows = new ArrayDeque<>();
    private String label = "";
    private int heading;

    HtmlText(LineList lines) {
        this.lines = lines;
    }

    void read(Element root) {
        NodeTraversor.traverse(this, root);
        flush();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace('\n', ' ').replace('\r', ' '));
        } else if (node instanceof Element element) {
            begin(element, element.normalName());
        }
    }

    private void begin(Element element, String name) {
        if (name.equals("br")) {
            text.append('\n');
        }
        if (!BLOCKS.contains(name)) {
            return;
        }
        flush();
        switch (name) {
            case "ul" -> lists.push(new int[] {-1});
            case "ol" -> lists.push(new int[] {start(element)});
            case "li" -> label = nextLabel();
            case "tr" -> rows.push(new ArrayList<>());
            case "td", "th", "dd" -> {
                if (!rows.isEmpty()) {
                    rows.element().add(new ArrayList<>());
                }
            }
            case "dl" -> terms.push(rows.size());
            case "dt" -> {
                endTerm();
                rows.push(new ArrayList<>(List.of(new ArrayList<>())));
            }
            default -> heading = name.matches("h[1-6]") ? name.charAt(1) - '0' : heading;
        }
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
    }

    private String nextLabel() {
        if (lists.isEmpty() || lists.element()[0] < 0) {
            return "•";
        }
        return lists.element()[0]++ + ".";
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element) || !BLOCKS.contains(element.normalName())) {
            return;
        }
        flush();
        switch (element.normalName()) {
            case "ul", "ol" -> lists.poll();
            case "tr" -> row();
            case "dl" -> {
                endTerm();
                terms.poll();
            }
            case "li" -> label = "";
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading = 0;
            default -> {
                // It only ended a paragraph.
            }
        }
    }

    /** A term and what is said of it are a row, as "Review due" and its date are on many a front page. */
    private void endTerm() {
        if (!terms.isEmpty() && rows.size() > terms.element()) {
            row();
        }
    }

    private void row() {
        List<List<Paragraph>> cells = rows.pop();
        if (!rows.isEmpty() && !rows.element().isEmpty()) {
            cells.forEach(rows.element().getLast()::addAll);
        } else {
            lines.row(cells);
        }
    }

    private void flush() {
        String said = text.toString();
        text.setLength(0);
        if (Spaces.plain(said).isEmpty()) {
            return;
        }
        if (!rows.isEmpty() && !rows.element().isEmpty()) {
            rows.element().getLast().add(new Paragraph(said, heading, label));
        } else {
            lines.paragraph(said, heading, label);
        }
        label = "";
    }
}
