package org.houserules.screening.text;

/** What it means to find a line of a phrase list. */
record Phrase(Rule rule, Force force) {
    /** Whether a phrase is the thing looked for or a harmless neighbour of it. */
    enum Force {
        FINDS,
        /** Silences what it overlaps. */
        SILENCES,
        /** Silences everything of its section in the same sentence. */
        SILENCES_SENTENCE
    }
}
