package org.houserules.screening.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Cuts a passage into parts of which the model reads every word. Most passages are one; a row of emoji, each of which has a
 * name of many words, would otherwise hide what stands behind it.
 */
final class Parts {
    /** Of so many signs even those that come apart, as Korean syllables do, are read to the end. */
    private static final int SLICE = 40;

    private final ToIntFunction<String> pieces;
    private final int mostPieces;
    private final int mostLetters;

    /** @param pieces how many pieces of words a text has, of which at most so many are read */
    Parts(ToIntFunction<String> pieces, int mostPieces, int mostLetters) {
        this.pieces = pieces;
        this.mostPieces = mostPieces;
        this.mostLetters = mostLetters;
    }

    List<String> of(String plainWords) {
        if (plainWords.length() <= mostPieces / 3) {
            return List.of(plainWords);
        }
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int count = 0;
        for (String word : plainWords.split(" ")) {
            for (String slice : slices(word)) {
                int more = pieces.applyAsInt(slice);
                if (!part.isEmpty() && (count + more > mostPieces || part.length() + slice.length() >= mostLetters)) {
                    parts.add(part.toString());
                    part.setLength(0);
                    count = 0;
                }
                part.append(part.isEmpty() ? "" : " ").append(slice);
                count += more;
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /** A word is a slice, unless it is longer than what can be read of it. */
    private List<String> slices(String word) {
        if (word.length() <= SLICE || pieces.applyAsInt(word) < mostPieces && word.length() < mostLetters) {
            return List.of(word);
        }
        List<String> slices = new ArrayList<>();
        for (int from = 0; from < word.length(); ) {
            int to = Math.min(from + SLICE, word.length());
            to -= Character.isHighSurrogate(word.charAt(to - 1)) && to < word.length() ? 1 : 0;
            slices.add(word.substring(from, to));
            from = to;
        }
        return slices;
    }
}
