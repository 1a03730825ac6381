package org.houserules.imports.suggestions;

import java.util.ArrayList;
import java.util.List;
import org.houserules.health.understanding.Sentence;

/**
 * One sentence of a clause.
 *
 * @param text as the document has it
 * @param plain of the same length, in small letters and plain quotes
 */
record Said(String text, String plain) {
    private static final String END = "(?<=[.!?;])\\s+(?=[\\p{Lu}\"'‘“(])";

    static Said of(String text) {
        String folded = Sentence.fold(text);
        StringBuilder small = new StringBuilder(folded.length());
        folded.chars().forEach(c -> small.append((char) Character.toLowerCase(c)));
        return new Said(text, small.toString());
    }

    /** What opens a list belongs to the first sentence of its point. */
    static List<Said> sentences(String lead, String says) {
        List<Said> all = new ArrayList<>();
        for (String sentence : says.split(END)) {
            boolean first = all.isEmpty() && !lead.isEmpty();
            all.add(of(first ? lead + ": " + sentence : sentence));
        }
        return List.copyOf(all);
    }

    static Said whole(String lead, String says) {
        return of(lead.isEmpty() ? says : lead + ": " + says);
    }
}
