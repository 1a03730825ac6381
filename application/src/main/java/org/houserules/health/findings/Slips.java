package org.houserules.health.findings;

/** How many letters one would have to add, leave out or change to make one word of another. */
final class Slips {
    private Slips() {}

    static int between(String a, String b) {
        int[] last = new int[b.length() + 1];
        java.util.Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] next = new int[b.length() + 1];
            next[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                next[j] = Math.min(changed, Math.min(last[j], next[j - 1]) + 1);
            }
            last = next;
        }
        return last[b.length()];
    }
}
