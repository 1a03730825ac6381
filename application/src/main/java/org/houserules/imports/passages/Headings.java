package org.houserules.imports.passages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.houserules.health.documents.Line;

/** The headings that a line stands under, the widest first. */
final class Headings {
    private static final int LONGEST = 60;
    private static final int DEEPEST_STYLE = 6;

    private record Heading(int level, String ref, String text, boolean appendix) {}

    private final Deque<Heading> open = new ArrayDeque<>();

    void open(Line line, Label label) {
        int level = level(line, label);
        while (!open.isEmpty() && open.getLast().level >= level) {
            open.removeLast();
        }
        String ref = switch (label.kind()) {
            case APPENDIX -> label.written();
            case NUMBER -> within(label.written());
            default -> shortened(line.text());
        };
        String text = label.kind() == Label.Kind.NUMBER ? label.written() + " " + line.text() : line.text();
        open.addLast(new Heading(level, ref, shortened(text), label.kind() == Label.Kind.APPENDIX));
    }

    private static int level(Line line, Label label) {
        if (label.kind() == Label.Kind.APPENDIX) {
            return 1;
        }
        int dots = (int) label.written().chars().filter(c -> c == '.').count();
        return line.isHeading() ? line.heading() : DEEPEST_STYLE + dots;
    }

    /** A number below an appendix is one of the appendix. */
    String within(String number) {
        boolean plain = !number.isEmpty() && Character.isDigit(number.charAt(0));
        return open.stream()
                .filter(heading -> plain && heading.appendix)
                .findFirst()
                .map(heading -> heading.ref + ", " + number)
                .orElse(number);
    }

    /** By which the innermost is cited; empty before the first. */
    String ref() {
        return open.isEmpty() ? "" : open.getLast().ref;
    }

    String path() {
        Iterator<Heading> all = open.iterator();
        StringBuilder path = new StringBuilder();
        while (all.hasNext()) {
            path.append(all.next().text).append(all.hasNext() ? " › " : "");
        }
        return path.toString();
    }

    static String shortened(String text) {
        String plain = text.strip().replaceAll("[:.\\s]+$", "");
        if (plain.length() <= LONGEST) {
            return plain;
        }
        String cut = plain.substring(0, LONGEST);
        return cut.substring(0, Math.max(LONGEST / 2, cut.lastIndexOf(' '))).strip() + "…";
    }
}
