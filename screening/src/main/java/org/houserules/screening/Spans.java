package org.houserules.screening;

import java.util.Collection;
import java.util.Comparator;

/** Many pieces of a text, which tell without a look at each whether one of them overlaps another piece. */
public final class Spans {
    private final int[] from;

    /** How far the pieces reach that begin here or before. */
    private final int[] to;

    private Spans(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    public static Spans of(Collection<Span> spans) {
        Span[] sorted =
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toArray(Span[]::new);
        int[] from = new int[sorted.length];
        int[] to = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            from[i] = sorted[i].from();
            to[i] = i == 0 ? sorted[i].to() : Math.max(to[i - 1], sorted[i].to());
        }
        return new Spans(from, to);
    }

    public boolean isEmpty() {
        return from.length == 0;
    }

    /** Whether one of them overlaps this piece, as {@link Span#overlaps} says. */
    public boolean overlap(Span where) {
        int before = beginningBefore(where.to());
        return before > 0 && where.from() < to[before - 1];
    }

    /** How many begin before a place. */
    private int beginningBefore(int place) {
        int low = 0;
        int high = from.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from[middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
