package org.houserules.screening.text;

import java.util.List;
import java.util.Set;

/** One phrase of a list: its steps, word by word, and what finding it means. */
record Phrase(Rule rule, Force force, List<Step> steps) {
    /** Whether a phrase is the thing looked for or a harmless neighbour of it. */
    enum Force {
        FINDS,
        /** Silences what it overlaps. */
        SILENCES,
        /** Silences everything of its section in the same sentence. */
        SILENCES_SENTENCE
    }

    /** What the next word of the text has to be. */
    sealed interface Step {
        record OneOf(Set<String> words) implements Step {}

        record Like(Shape shape) implements Step {}
    }
}
