package org.houserules.health.contradictions;

import java.util.List;
import java.util.Locale;
import org.houserules.health.understanding.Sentence;

/** Whether a sentence is worth a closer look: plain words are found faster than patterns. */
final class Mentions {
    private Mentions() {}

    /** @param words in lower case, or parts of them */
    static boolean any(List<String> words, Sentence sentence) {
        String said = sentence.folded().toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(said::contains);
    }
}
