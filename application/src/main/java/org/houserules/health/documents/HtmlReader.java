package org.houserules.health.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a web page; what it links to is never fetched, and what runs in it is left out. */
final class HtmlReader {
    private static final String NOT_SAID =
            "script, style, noscript, template, nav, svg, form button, select, [hidden], [aria-hidden=true], [role=navigation], "
                    + "[style~=(?i)display\\s*:\\s*none]";
    /** A page's own content, where it marks it and there is enough in it. */
    private static final String MAIN = "main, [role=main], article";

    private static final int ENOUGH = 1_000;

    private HtmlReader() {}

    static PolicyDocument read(String name, byte[] bytes) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            return new PolicyDocument(name, Spaces.plain(page.title()), lines(page));
        } catch (IOException neverFromBytes) {
            throw new UncheckedIOException(neverFromBytes);
        }
    }

    private static List<Line> lines(Document page) {
        page.select(NOT_SAID).remove();
        LineList lines = new LineList();
        HtmlText text = new HtmlText(lines);
        Element main = page.select(MAIN).stream()
                .filter(element -> element.text().length() >= ENOUGH)
                .findFirst()
                .orElse(page.body());
        for (Element margin : page.select("header, footer, [style~=(?i)mso-element\\s*:\\s*(?:header|footer)]")) {
            if (!isOfTheDocument(margin)) {
                margin.select("p, li, td, div, h1, h2, h3").stream()
                        .filter(block -> block.select("p, li, td, div").size() <= 1)
                        .forEach(block -> lines.margin(block.text()));
                lines.margin(margin.ownText());
                margin.remove();
            }
        }
        text.read(main);
        return lines.lines();
    }

    /** The head of a site leads to its other pages; one from which nothing leads elsewhere is the head of the document. */
    private static boolean isOfTheDocument(Element margin) {
        return margin.tagName().equals("header")
                && (margin.closest(MAIN) != null || margin.select("a[href]").isEmpty());
    }
}
