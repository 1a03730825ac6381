package org.houserules.accounts.register;

/** How far two words are apart. */
final class Letters {
    private static final int CLOSE = 2;

    private Letters() {}

    /** Whether a letter or two are all that differs. */
    static boolean areClose(String one, String other) {
        return Math.abs(one.length() - other.length()) <= CLOSE && apart(one, other) <= CLOSE;
    }

    /** How many letters have to be put in, taken out or changed to make the one of the other. */
    private static int apart(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j < above.length; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
