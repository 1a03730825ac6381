package org.houserules.screening.names;

/** How far the words of one name may reach; bounded, so that a long text costs no more per word than a short one. */
final class Reach {
    private static final int MOST_WORDS = 5;

    private final Passage passage;
    private final int longest;

    Reach(Passage passage, int longest) {
        this.passage = passage;
        this.longest = longest;
    }

    /** Exclusive. */
    int after(int start) {
        int to = start + 1;
        int letters = passage.folded(start).length();
        while (to - start < MOST_WORDS && passage.insideBefore(to)) {
            letters += passage.folded(to).length();
            if (letters > longest + 1) {
                return to;
            }
            to++;
        }
        return to;
    }

    int before(int end) {
        int from = end - 1;
        int letters = passage.folded(from).length();
        while (end - from < MOST_WORDS && passage.insideBefore(from)) {
            letters += passage.folded(from - 1).length();
            if (letters > longest + 1) {
                return from;
            }
            from--;
        }
        return from;
    }
}
