package org.houserules.health.findings;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Something that a document should not say any more, how it is recognised, and why.
 *
 * @param finds words that are it
 * @param words of which one stands in the sentence, or it is not looked at closer; empty where all are
 * @param needs of which one must stand in the same sentence or beside it; empty where none has to
 * @param unless words in the same sentence with which it is in order
 * @param unlessAnywhere words anywhere in the document with which it is in order
 * @param past whether a document may remember it
 */
record RegisterEntry(
        FindingKind kind,
        String what,
        List<String> words,
        List<Pattern> finds,
        List<Pattern> needs,
        List<Pattern> unless,
        List<Pattern> unlessAnywhere,
        boolean past,
        Grounds grounds) {
    /** @param low a sentence in small letters */
    boolean mayBeIn(String low) {
        return words.isEmpty() || words.stream().anyMatch(low::contains);
    }
}
