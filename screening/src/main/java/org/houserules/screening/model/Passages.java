package org.houserules.screening.model;

import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.Span;

/** Cuts a text into sentences, and packs whole sentences into windows that the model reads at once. */
public final class Passages {
    /** About as much as the model reads at once. */
    static final int WINDOW = 420;

    private static final int SHORTEST = 3;

    /** A title or a cry beside other sentences says too little by itself. */
    private static final int FEWEST_WORDS = 4;

    private Passages() {}

    /** Whole sentences that the model reads at once. */
    record Window(Span where, List<Span> sentences) {}

    static List<Window> windows(String text) {
        List<Window> windows = new ArrayList<>();
        List<Span> together = new ArrayList<>();
        for (Span sentence : sentences(text)) {
            if (!together.isEmpty() && sentence.to() - together.getFirst().from() > WINDOW) {
                windows.add(window(together));
                together.clear();
            }
            together.add(sentence);
        }
        if (!together.isEmpty()) {
            windows.add(window(together));
        }
        return windows;
    }

    /** What may be read by itself: the sentences that say enough, where there are several. */
    public static List<String> byThemselves(String text) {
        List<Span> sentences = sentences(text);
        return sentences.size() < 2
                ? List.of()
                : sentences.stream()
                        .map(sentence -> sentence.in(text))
                        .filter(Passages::saysEnough)
                        .toList();
    }

    static boolean saysEnough(String sentence) {
        return sentence.strip().split("\\s+").length >= FEWEST_WORDS;
    }

    private static Window window(List<Span> sentences) {
        return new Window(
                new Span(sentences.getFirst().from(), sentences.getLast().to()), List.copyOf(sentences));
    }

    /** A sentence that is longer than a window is cut where a word ends, or where it must. */
    static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsAt(text, i) || i + 1 - from >= WINDOW) {
                int end = endsAt(text, i) ? i + 1 : wordEnd(text, from, i + 1);
                add(sentences, text, from, end);
                from = end;
            }
        }
        add(sentences, text, from, text.length());
        return sentences;
    }

    private static boolean endsAt(String text, int i) {
        char c = text.charAt(i);
        boolean stop = c == '.' || c == '!' || c == '?' || c == '…';
        boolean last = i + 1 == text.length();
        return c == '\n' || stop && (last || Character.isWhitespace(text.charAt(i + 1)));
    }

    private static int wordEnd(String text, int from, int limit) {
        for (int i = limit; i > from + WINDOW / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }

    private static void add(List<Span> sentences, String text, int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end - begin >= SHORTEST || begin == 0 && end > begin) {
            sentences.add(new Span(begin, end));
        }
    }
}
