package org.houserules.pages;

import java.util.ArrayList;
import java.util.List;

/** Which words were taken out of a text and which were put in. */
public final class WordDifference {
    /** Beyond this the middle counts as rewritten: the cost grows with the product of both lengths. */
    private static final int MOST_COMPARED = 1_500;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** Some words of the one or of both. */
    public record Piece(Kind kind, String words) {}

    /** What became of some words. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public static List<Piece> between(String before, String after) {
        return new WordDifference(cut(before), cut(after)).pieces();
    }

    private List<Piece> pieces() {
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Kind.KEPT, after.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(Kind.KEPT, after.subList(after.size() - end, after.size()));
        return List.copyOf(pieces);
    }

    private void middle(List<String> out, List<String> in) {
        if (out.size() > MOST_COMPARED || in.size() > MOST_COMPARED) {
            add(Kind.REMOVED, out);
            add(Kind.ADDED, in);
            return;
        }
        int[][] common = common(out, in);
        int i = 0;
        int j = 0;
        while (i < out.size() || j < in.size()) {
            if (i < out.size() && j < in.size() && out.get(i).equals(in.get(j))) {
                add(Kind.KEPT, List.of(out.get(i)));
                i++;
                j++;
            } else if (j == in.size() || (i < out.size() && common[i + 1][j] >= common[i][j + 1])) {
                add(Kind.REMOVED, List.of(out.get(i++)));
            } else {
                add(Kind.ADDED, List.of(in.get(j++)));
            }
        }
    }

    /** How many words the rests of both have in common, in order. */
    private static int[][] common(List<String> out, List<String> in) {
        int[][] common = new int[out.size() + 1][in.size() + 1];
        for (int i = out.size() - 1; i >= 0; i--) {
            for (int j = in.size() - 1; j >= 0; j--) {
                common[i][j] = out.get(i).equals(in.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String joined = String.join("", words);
        Piece last = pieces.isEmpty() ? new Piece(Kind.KEPT, "") : pieces.getLast();
        if (!pieces.isEmpty() && last.kind() == kind) {
            pieces.set(pieces.size() - 1, new Piece(kind, last.words() + joined));
        } else {
            pieces.add(new Piece(kind, joined));
        }
    }

    /** Words with the white space after them. */
    private static List<String> cut(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= text.length(); at++) {
            boolean ends = at == text.length()
                    || (Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at)));
            if (ends) {
                words.add(text.substring(from, at));
                from = at;
            }
        }
        return words;
    }
}
