package org.houserules.screening.names;

import org.houserules.screening.Span;

/**
 * Words of a passage that are a name on the roll, or part of one.
 *
 * @param to exclusive
 * @param key the name as the vocabulary knows it
 * @param left how many letters at the end are no part of the name: the s of "amelias mum"
 */
record Reading(int from, int to, Entry entry, String key, int left) {
    Span where(Passage passage) {
        Span words = passage.span(from, to);
        return left == 0 ? words : new Span(words.from(), words.to() - left);
    }
}
