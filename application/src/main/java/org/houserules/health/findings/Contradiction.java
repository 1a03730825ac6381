package org.houserules.health.findings;

import org.houserules.health.understanding.Sentence;

/** Makes a finding of two passages that cannot both hold; the later one is quoted, the earlier one named. */
public final class Contradiction {
    private static final int LONGEST = 160;

    private Contradiction() {}

    /** @param about in few words, such as "names with pictures" */
    public static Finding between(String about, Sentence earlier, Sentence later) {
        return of(about, earlier.numberAt(0), earlier.text(), later.numberAt(0), Quote.around(later, 0, 0));
    }

    public static Finding of(String about, int earlierLine, String earlier, int laterLine, String later) {
        String against = earlier.length() > LONGEST ? earlier.substring(0, LONGEST) + "…" : earlier;
        return new Finding(
                FindingKind.CONTRADICTION,
                about + ": against line " + earlierLine + ", \"" + against + "\"",
                laterLine,
                later,
                Grounds.ofTheDocument("Both cannot hold. Until the school has chosen, keep to the stricter."));
    }
}
