package org.houserules.screening.names;

/** One slip of the keyboard: a letter too many, too few or wrong, or two neighbours changed over. */
final class OneSlip {
    private OneSlip() {}

    static boolean between(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (longer - shorter > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && fromEnd(one, tail) == fromEnd(other, tail)) {
            tail++;
        }
        int apart = longer - head - tail;
        return apart == 1 || apart == 2 && longer == shorter && changedOver(one, other, head);
    }

    private static boolean changedOver(String one, String other, int at) {
        return one.charAt(at) == other.charAt(at + 1) && one.charAt(at + 1) == other.charAt(at);
    }

    private static char fromEnd(String word, int steps) {
        return word.charAt(word.length() - 1 - steps);
    }
}
