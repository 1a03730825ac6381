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

    static List<Token> in(Reading reading, Predicate<String> begins, Predicate<String> known) {
        List<Token> found = new ArrayList<>();
        int from = 0;
        while (from < reading.size()) {
            int to = endOfKnown(reading, from, begins, known);
            if (to > from) {
                found.add(token(reading, from, to));
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    /** Where the longest known word ends whose letters stand alone from here on; here, where there is none. */
    private static int endOfKnown(Reading reading, int from, Predicate<String> begins, Predicate<String> known) {
        int end = from;
        StringBuilder word = new StringBuilder();
        for (int i = from; i < reading.size() && i < from + LONGEST && isNext(reading, i, from); i++) {
            String letters = word.append(reading.form(i)).toString();
            if (!begins.test(letters)) {
                break;
            }
            end = letters.length() >= SHORTEST && known.test(letters) ? i + 1 : end;
        }
        return end;
    }

    private static boolean isNext(Reading reading, int at, int from) {
        if (reading.form(at).length() != 1) {
            return false;
        }
        int gap = at == 0 ? 0 : reading.token(at - 1).to();
        int here = reading.token(at).from();
        return at == from
                || (here - gap <= 2 && reading.text().substring(gap, here).indexOf('\n') < 0);
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
