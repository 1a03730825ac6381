package org.houserules.screening.names;

/** A slip of the keyboard: a letter too many, too few or wrong, or two neighbours changed over. */
final class Slip {
    private Slip() {}

    /** How many slips lie between two words; more than {@code most} where there are more. */
    static int count(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = row(one, other, i, last, before);
            before = last;
            last = row;
        }
        return last[other.length()];
    }

    private static int[] row(String one, String other, int i, int[] last, int[] before) {
        int[] row = new int[other.length() + 1];
        row[0] = i;
        for (int j = 1; j <= other.length(); j++) {
            boolean same = one.charAt(i - 1) == other.charAt(j - 1);
            int best = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
            boolean over = i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
            row[j] = over ? Math.min(best, before[j - 2] + 1) : best;
        }
        return row;
    }
}
