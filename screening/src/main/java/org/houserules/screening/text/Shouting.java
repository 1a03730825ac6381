package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.houserules.screening.Span;
import org.houserules.screening.Token;

/** Capitals over many words and rows of exclamation marks. */
final class Shouting implements Scan {
    private static final Rule CAPITALS = rule("Many words in capitals read as shouting.");
    private static final Rule MARKS = rule("A row of exclamation marks reads as shouting.");
    private static final Set<String> ACRONYMS = WordList.named("acronyms");
    private static final int WORDS_IN_A_ROW = 6;
    private static final int SHORTEST = 8;
    private static final int MARKS_IN_A_ROW = 4;

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        marks(reading.text(), found);
        int before = found.size();
        runs(reading, found);
        if (found.size() == before) {
            share(reading, found);
        }
        return found;
    }

    private static Rule rule(String what) {
        return new Rule(TextKind.SHOUTING, "shouting", Urgency.NORMAL, 0.7, what);
    }

    private static void marks(String text, List<TextFinding> found) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean mark = i < text.length() && (text.charAt(i) == '!' || text.charAt(i) == '！');
            if (!mark) {
                if (i - from >= MARKS_IN_A_ROW) {
                    found.add(MARKS.at(new Span(from, i)));
                }
                from = i + 1;
            }
        }
    }

    private static void runs(Reading reading, List<TextFinding> found) {
        int from = -1;
        int end = 0;
        int words = 0;
        for (int i = 0; i <= reading.size(); i++) {
            Tone tone = i < reading.size() ? Tone.of(reading.token(i)) : Tone.CALM;
            if (tone != Tone.CALM) {
                from = from < 0 ? i : from;
                words += tone == Tone.SHOUTED ? 1 : 0;
                end = tone == Tone.SHOUTED ? i + 1 : end;
            } else {
                if (words >= WORDS_IN_A_ROW) {
                    found.add(CAPITALS.at(reading.span(from, end)));
                }
                from = -1;
                words = 0;
            }
        }
    }

    /** Looked at after every sentence, so that a calm sentence at the end does not undo what went before. */
    private static void share(Reading reading, List<TextFinding> found) {
        int shouted = 0;
        int words = 0;
        for (int i = 0; i < reading.size(); i++) {
            Tone tone = Tone.of(reading.token(i));
            shouted += tone == Tone.SHOUTED ? 1 : 0;
            words += tone == Tone.NEUTRAL ? 0 : 1;
            boolean ends = i + 1 == reading.size() || reading.sentence(i + 1) != reading.sentence(i);
            if (ends && words >= SHORTEST && shouted * 10 > words * 6) {
                found.add(CAPITALS.at(reading.span(0, i + 1)));
                return;
            }
        }
    }

    /** How each word is written: calm, shouted, or saying nothing, as numbers, single letters and acronyms do. */
    private enum Tone {
        CALM,
        SHOUTED,
        NEUTRAL;

        private static Tone of(Token token) {
            String written = token.written();
            int capitals = 0;
            for (int i = 0; i < written.length(); i++) {
                if (Character.isLowerCase(written.charAt(i))) {
                    return written.length() == 1 ? NEUTRAL : CALM;
                }
                capitals += Character.isUpperCase(written.charAt(i)) ? 1 : 0;
            }
            return capitals < 2 || ACRONYMS.contains(token.folded()) ? NEUTRAL : SHOUTED;
        }
    }
}
