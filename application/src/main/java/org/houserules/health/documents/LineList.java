package org.houserules.health.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.houserules.health.documents.Line.Start;

/** Gathers the lines of a document, labels them, and leaves tables of contents out. */
final class LineList {
    private static final int MOST = 60_000;
    private static final int LONGEST = 20_000;
    private static final int LONGEST_ROW = 600;
    private static final int WEAK_HEADING = 6;
    private static final Pattern CONTENTS =
            Pattern.compile("^[^.…]{3,120}?(?:\\.{4,}|…{2,}|(?:\\. ){4,})\\s*\\d{1,3}$");
    private static final Pattern PAGE = Pattern.compile("(?i)^(?:page\\s*)?\\d{1,3}(?:\\s*(?:of|/)\\s*\\d{1,3})?$");

    private final List<Line> body = new ArrayList<>();
    private final List<Line> margins = new ArrayList<>();
    private int number;

    /** Further down; a paragraph without text counts for nothing. */
    void paragraph(String text, int heading, String label) {
        String[] parts = text.split("\n");
        boolean first = true;
        for (String part : parts) {
            String plain = Spaces.plain(part);
            if (!plain.isEmpty()) {
                number += first ? 1 : 0;
                add(number, plain, first ? label : "", heading, List.of(), List.of());
                first = false;
            }
        }
    }

    /** At a known line of a file; a text that goes on over several has their starts. */
    void at(int line, String text, int heading, List<Start> starts) {
        number = line;
        add(line, text, "", heading, List.of(), starts);
    }

    /** A row whose cells are short is one line, else each paragraph of its cells is one. */
    void row(List<List<Paragraph>> cells) {
        List<Paragraph> said = cells.stream()
                .flatMap(List::stream)
                .filter(part -> !part.whole().isEmpty())
                .toList();
        if (said.stream().allMatch(part -> Spaces.plain(part.text()).isEmpty())) {
            return;
        }
        boolean shortCells = cells.size() > 1
                && cells.stream().allMatch(cell -> cell.size() <= 1)
                && said.stream().mapToInt(part -> part.whole().length()).sum() <= LONGEST_ROW;
        if (NumberedRow.is(cells)) {
            NumberedRow.clauses(said).forEach(this::paragraph);
        } else if (shortCells && !(said.size() == 1 && said.getFirst().heading() > 0)) {
            number++;
            row(number, cells.stream().map(LineList::inOneLine).toList());
        } else {
            said.forEach(this::paragraph);
        }
    }

    private void paragraph(Paragraph said) {
        paragraph(said.text(), said.heading(), said.label());
    }

    private static String inOneLine(List<Paragraph> cell) {
        return cell.stream().map(Paragraph::whole).collect(Collectors.joining(" "));
    }

    void row(int line, List<String> cells) {
        number = line;
        String text = cells.stream().collect(Collectors.joining(" | "));
        add(line, Spaces.plain(text), "", 0, cells, List.of());
    }

    /** What is said at the head or foot of pages counts once. */
    void margin(String text) {
        for (String part : text.split("\n")) {
            String plain = Spaces.plain(part);
            if (!plain.isEmpty()
                    && !PAGE.matcher(plain).matches()
                    && margins.stream().noneMatch(line -> line.text().equals(plain))) {
                margins.add(new Line(0, cut(plain), "", 0, true, List.of(), List.of()));
            }
        }
    }

    private void add(int line, String plain, String given, int heading, List<String> cells, List<Start> starts) {
        if (body.size() >= MOST || CONTENTS.matcher(plain).matches()) {
            return;
        }
        String found = given.isEmpty() && cells.isEmpty() ? Labels.of(plain) : "";
        boolean stays = found.isEmpty() || Labels.staysInText(found);
        int skipped = stays ? 0 : found.length() + leading(plain, found.length());
        List<Start> moved = starts.stream()
                .map(start -> new Start(Math.max(0, start.offset() - skipped), start.number()))
                .toList();
        String text = cut(plain.substring(skipped));
        int level = heading == 0 && cells.isEmpty() && looksLikeHeading(text) ? WEAK_HEADING : heading;
        body.add(new Line(line, text, given.isEmpty() ? found : given, level, false, cells, moved));
    }

    private static int leading(String plain, int from) {
        int end = from;
        while (end < plain.length() && plain.charAt(end) == ' ') {
            end++;
        }
        return end - from;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static boolean looksLikeHeading(String text) {
        boolean capitals = text.chars().filter(Character::isLetter).count() > 3
                && text.chars().noneMatch(Character::isLowerCase);
        return text.length() <= 80 && (capitals || Labels.staysInText(Labels.of(text)) && !text.contains(". "));
    }

    List<Line> lines() {
        List<Line> all = new ArrayList<>(body);
        int after = number;
        for (Line margin : margins) {
            after++;
            all.add(new Line(after, margin.text(), "", 0, true, List.of(), List.of()));
        }
        return List.copyOf(all);
    }
}
