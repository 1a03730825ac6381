package org.houserules.screening.text;

import java.util.List;

/** The phrase lists that ship with the program, read once. */
final class Lexicon {
    private static final List<String> LISTS = List.of(
            "harm",
            "hate",
            "risk",
            "allegation",
            "complaint",
            "opinion",
            "political",
            "tone",
            "personal",
            "identifying",
            "confidential",
            "handles",
            "live",
            "spam");

    private static final List<Phrase> PHRASES =
            LISTS.stream().flatMap(list -> PhraseFile.read(list).stream()).toList();

    private Lexicon() {}

    static List<Phrase> phrases() {
        return PHRASES;
    }

    /** Only the phrases of harm, which are looked for a second time behind disguised letters. */
    static List<Phrase> harm() {
        return PHRASES.stream().filter(phrase -> phrase.rule().kind().isHarm()).toList();
    }
}
