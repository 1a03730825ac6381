package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houserules.screening.Token;

/** Words written letter by letter with something between the letters. */
final class SpacedLetters {
    private SpacedLetters() {}

    static List<Token> in(Reading reading, Set<String> known) {
        List<Token> found = new ArrayList<>();
        int from = 0;
        while (from < reading.size()) {
            int to = from;
            while (to < reading.size() && reading.form(to).length() == 1 && (to == from || isClose(reading, to))) {
                to++;
            }
            if (to - from >= 3) {
                add(found, reading, from, to, known);
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    private static boolean isClose(Reading reading, int at) {
        return reading.token(at).from() - reading.token(at - 1).to() <= 2;
    }

    private static void add(List<Token> found, Reading reading, int from, int to, Set<String> known) {
        StringBuilder word = new StringBuilder();
        for (int i = from; i < to; i++) {
            word.append(reading.form(i));
        }
        if (known.contains(word.toString())) {
            String form = word.toString();
            found.add(new Token(
                    form,
                    form,
                    reading.token(from).from(),
                    reading.token(to - 1).to(),
                    false,
                    reading.token(from).startsSentence(),
                    false));
        }
    }
}
