package org.houserules.health.findings;

import org.houserules.health.understanding.Sentence;

/** The document's own words around a place, no longer than one needs. */
public final class Quote {
    private static final int LONGEST = 320;

    private Quote() {}

    public static String around(Sentence sentence, int from, int to) {
        String text = sentence.text();
        if (text.length() <= LONGEST) {
            return text;
        }
        int room = Math.max(0, LONGEST - (to - from)) / 2;
        int start = from - room <= 0 ? 0 : text.indexOf(' ', from - room) + 1;
        int end = to + room >= text.length() ? text.length() : text.lastIndexOf(' ', to + room);
        return text.substring(Math.min(start, from), Math.max(end, Math.min(to, text.length())));
    }
}
