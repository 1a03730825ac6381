package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.houserules.screening.Span;

/** The passages in quotation marks, straight, curly or guillemets; none goes beyond its paragraph. */
final class Quotes {
    private static final String OPENING = "\"“«„‘'";
    private static final String CLOSING = "\"”»“’'";

    private final String text;
    private final int[] open = new int[OPENING.length()];
    private final List<Span> found = new ArrayList<>();

    private Quotes(String text) {
        this.text = text;
    }

    /** The passages, the marks included, in the order in which they end. */
    static List<Span> in(String text) {
        Quotes quotes = new Quotes(text);
        quotes.forget();
        for (int i = 0; i < text.length(); i++) {
            quotes.look(i);
        }
        return quotes.found;
    }

    private void forget() {
        Arrays.fill(open, -1);
    }

    private void look(int at) {
        char c = text.charAt(at);
        if (c == '\n' && at > 0 && text.charAt(at - 1) == '\n') {
            forget();
        }
        for (int sort = 0; sort < open.length; sort++) {
            if (c == CLOSING.charAt(sort) && open[sort] >= 0 && closes(sort, at)) {
                found.add(new Span(open[sort], at + 1));
                open[sort] = -1;
                return;
            }
        }
        for (int sort = 0; sort < open.length; sort++) {
            if (c == OPENING.charAt(sort) && open[sort] < 0 && opens(sort, at)) {
                open[sort] = at;
                return;
            }
        }
    }

    private boolean opens(int sort, int at) {
        return !isSingle(sort) || (!letterAt(at - 1) && letterAt(at + 1));
    }

    private boolean closes(int sort, int at) {
        return !isSingle(sort) || !letterAt(at + 1);
    }

    private static boolean isSingle(int sort) {
        return sort >= 4;
    }

    private boolean letterAt(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
