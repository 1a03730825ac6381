package org.houserules.accounts.houserules;

import java.util.ArrayList;
import java.util.List;

/** Which lines of a text were taken out, put in or kept. */
public final class LineDifference {
    private LineDifference() {}

    /** What became of a line. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    public record Line(Kind kind, String words) {}

    public static List<Line> between(String before, String after) {
        List<String> out = lines(before);
        List<String> in = lines(after);
        int[][] common = common(out, in);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < out.size() || j < in.size()) {
            if (i < out.size() && j < in.size() && out.get(i).equals(in.get(j))) {
                lines.add(new Line(Kind.KEPT, out.get(i++)));
                j++;
            } else if (j == in.size() || (i < out.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new Line(Kind.REMOVED, out.get(i++)));
            } else {
                lines.add(new Line(Kind.ADDED, in.get(j++)));
            }
        }
        return List.copyOf(lines);
    }

    /** Empty lines say nothing. */
    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(WriteHouseRules.MOST_LINES)
                .toList();
    }

    /** How many lines the rests of both have in common, in order. */
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
}
