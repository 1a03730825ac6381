package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.houserules.screening.Token;

/** Words written letter by letter with something between the letters. */
final class SpacedLetters {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 14;

    private SpacedLetters() {}

    static List<Token> in(Reading reading, Predicate<String> known) {
        List<Token> found = new ArrayList<>();
        int from = 0;
        while (from < reading.size()) {
            int to = endOfKnown(reading, from, known);
            if (to > from) {
                found.add(token(reading, from, to));
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** Where the longest known word ends whose letters stand alone from here on; here, where there is none. */
    private static int endOfKnown(Reading reading, int from, Predicate<String> known) {
        int end = from;
        StringBuilder word = new StringBuilder();
        for (int i = from; i < reading.size() && i < from + LONGEST && isNext(reading, i, from); i++) {
            word.append(reading.form(i));
            if (word.length() >= SHORTEST && known.test(word.toString())) {
                end = i + 1;
            }
        }
        return end;
    }

    private static boolean isNext(Reading reading, int at, int from) {
        if (reading.form(at).length() != 1) {
            return false;
        }
        return at == from
                || (reading.between(at).length() <= 2 && reading.between(at).indexOf('\n') < 0);
    }

    private static Token token(Reading reading, int from, int to) {
        String form = reading.span(from, to).in(reading.text());
        StringBuilder word = new StringBuilder();
        for (int i = from; i < to; i++) {
            word.append(reading.form(i));
        }
        boolean starts = reading.token(from).startsSentence();
        return new Token(
                form,
                word.toString(),
                reading.token(from).from(),
                reading.token(to - 1).to(),
                false,
                starts,
                false);
    }
}
