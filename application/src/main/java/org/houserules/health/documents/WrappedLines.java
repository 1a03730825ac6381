package org.houserules.health.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.houserules.health.documents.Line.Start;

/** Puts lines that were wrapped at a margin together again; lines that were short on purpose stay apart. */
final class WrappedLines {
    /** A line this much shorter than the margin ended where its writer wanted. */
    private static final double FULL = 0.6;

    private static final int NARROWEST_MARGIN = 50;
    private static final int LONGEST = 8_000;
    private static final Pattern FIELD = Pattern.compile("^[A-Z][\\w /'’()-]{1,45}:(?:\\s|$).*");
    private static final Pattern COLUMNS = Pattern.compile(".*\\S(?: {3,}|\\t+)\\S.*");

    private static final Pattern ONLY_LABEL =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\d{1,2}\\.|\\(?[a-z]\\)|[ivx]{1,4}\\)|[•●▪])$");

    private final LineList lines;
    private final int margin;
    private final StringBuilder text = new StringBuilder();
    private final List<Start> starts = new ArrayList<>();
    private int first;
    private String last = "";

    WrappedLines(LineList lines, int margin) {
        this.lines = lines;
        this.margin = Math.max(NARROWEST_MARGIN, margin);
    }

    /** The length that nearly every full line keeps to. */
    static int marginOf(List<String> all) {
        List<Integer> lengths = all.stream()
                .map(line -> line.strip().length())
                .filter(length -> length > 40)
                .sorted()
                .toList();
        return lengths.isEmpty() ? NARROWEST_MARGIN : lengths.get(lengths.size() * 9 / 10);
    }

    void line(int number, String raw) {
        String plain = Spaces.plain(raw);
        if (plain.isEmpty()) {
            end();
            return;
        }
        if (goesOn(plain, raw)) {
            text.append(' ');
            starts.add(new Start(text.length(), number));
        } else {
            end();
            first = number;
        }
        text.append(plain);
        last = raw.strip();
    }

    private boolean goesOn(String plain, String raw) {
        boolean sentenceEnds = last.matches(".*[.!?:]$") && Character.isUpperCase(plain.charAt(0));
        boolean full = !sentenceEnds && (last.length() >= margin * FULL || endsOpen());
        boolean begins = !Labels.of(plain).isEmpty() || (FIELD.matcher(plain).matches() && !endsOpen());
        boolean columns =
                COLUMNS.matcher(last).matches() && COLUMNS.matcher(raw.strip()).matches();
        return !text.isEmpty()
                && full
                && !begins
                && !columns
                && text.length() < LONGEST
                && !isCapitals(last)
                && !isCapitals(plain);
    }

    private boolean endsOpen() {
        return last.matches(".*(?:,|\\band|\\bor|\\bthe|\\bof|\\bto|\\bAct|\\bActs)$") && last.length() >= margin / 3;
    }

    private static boolean isCapitals(String line) {
        return line.chars().filter(Character::isLetter).count() > 3
                && line.chars().noneMatch(Character::isLowerCase);
    }

    void end() {
        if (!text.isEmpty()) {
            lines.at(first, text.toString(), 0, List.copyOf(starts));
        }
        text.setLength(0);
        starts.clear();
        last = "";
    }
}
