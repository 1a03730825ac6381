package org.houserules.screening;

/** A piece of a text in UTF-16 code units; {@code to} is exclusive. */
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no span: " + from + " to " + to);
        }
    }

    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    public String in(String text) {
        return text.substring(from, to);
    }
}
