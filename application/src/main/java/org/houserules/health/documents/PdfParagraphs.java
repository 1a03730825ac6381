package org.houserules.health.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes paragraphs of the lines of a PDF, and knows what stands at the head or foot of its pages. */
final class PdfParagraphs {
    private static final int WEAK_HEADING = 5;
    private static final int EDGE_LINES = 3;
    private static final Pattern PAGE = Pattern.compile("(?i)^(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/|\\|)\\s*\\d{1,3})?$");
    private static final Pattern COLUMNS = Pattern.compile(".*\\S {3,}\\S.*");

    private final List<PdfLine> all;
    private final LineList lines = new LineList();
    private final float right;
    private final float usualSize;
    private final Set<String> furniture;

    private PdfParagraphs(List<PdfLine> all) {
        this.all = all;
        this.right = (float) all.stream()
                .mapToDouble(PdfLine::right)
                .sorted()
                .skip(all.size() * 9L / 10)
                .findFirst()
                .orElse(500);
        this.usualSize = (float) all.stream()
                .mapToDouble(PdfLine::size)
                .sorted()
                .skip(all.size() / 2L)
                .findFirst()
                .orElse(11);
        this.furniture = furniture(all);
    }

    static List<Line> of(List<PdfLine> all) {
        return new PdfParagraphs(all).read();
    }

    private List<Line> read() {
        List<PdfLine> open = new ArrayList<>();
        for (PdfLine line : all) {
            String key = key(line.text());
            if (furniture.contains(key)
                    || PAGE.matcher(Spaces.plain(line.text())).matches()) {
                lines.margin(line.text().replaceAll(" {3,}", " "));
                continue;
            }
            if (!open.isEmpty() && !goesOn(open.getLast(), line)) {
                close(open);
            }
            open.add(line);
        }
        close(open);
        return lines.lines();
    }

    private boolean goesOn(PdfLine above, PdfLine line) {
        String plain = Spaces.plain(line.text());
        boolean columns = COLUMNS.matcher(line.text()).matches()
                || COLUMNS.matcher(above.text()).matches();
        if (above.isApartFrom(line)
                || line.isApartFrom(above)
                || columns
                || !Labels.of(plain).isEmpty()) {
            return false;
        }
        boolean lower = Character.isLowerCase(plain.charAt(0)) || Character.isDigit(plain.charAt(0));
        boolean full = above.right() > right * 0.8f;
        boolean ended = above.text().matches(".*[.!?:]$");
        if (line.page() != above.page()) {
            return !ended && lower && full;
        }
        return line.looksLike(above) ? full || (lower && !ended) : lower && full;
    }

    private void close(List<PdfLine> open) {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        open.forEach(line -> text.append(text.isEmpty() ? "" : " ").append(line.text()));
        PdfLine first = open.getFirst();
        if (open.size() == 1
                && COLUMNS.matcher(first.text()).matches()
                && Labels.of(first.text()).isEmpty()) {
            lines.row(List.of(first.text().split(" {3,}")).stream()
                    .map(cell -> List.of(new Paragraph(cell, 0, "")))
                    .toList());
        } else {
            boolean heading = text.length() <= 90
                    && open.size() <= 2
                    && (first.bold() || first.size() > usualSize * 1.12f)
                    && !text.toString().matches(".*[.;,]$");
            lines.paragraph(text.toString(), heading ? WEAK_HEADING : 0, "");
        }
        open.clear();
    }

    /** Lines that come again at the edge of a third of the pages. */
    private static Set<String> furniture(List<PdfLine> all) {
        Map<Integer, List<PdfLine>> pages = new HashMap<>();
        all.forEach(line ->
                pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
        Map<String, Integer> seen = new HashMap<>();
        pages.values().forEach(page -> {
            Set<String> edges = new HashSet<>();
            for (int i = 0; i < page.size(); i++) {
                if (i < EDGE_LINES || i >= page.size() - EDGE_LINES) {
                    edges.add(key(page.get(i).text()));
                }
            }
            edges.forEach(edge -> seen.merge(edge, 1, Integer::sum));
        });
        int enough = Math.max(3, pages.size() / 3);
        Set<String> furniture = new HashSet<>();
        seen.forEach((text, count) -> {
            if (count >= enough) {
                furniture.add(text);
            }
        });
        return furniture;
    }

    /** Page numbers differ from page to page. */
    private static String key(String text) {
        return Spaces.plain(text).replaceAll("(?i)\\bpage \\d+(?: of \\d+)?|^\\d{1,3} | \\d{1,3}$", "#");
    }
}
