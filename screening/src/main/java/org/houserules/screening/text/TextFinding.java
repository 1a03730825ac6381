package org.houserules.screening.text;

import java.util.Set;
import org.houserules.screening.Span;

/**
 * One passage of a text and what it seems to be.
 *
 * @param detail a stable sub-kind such as "telephone", "e-mail", "home-address" or "medical"; where a kind has none, its key
 * @param score how sure, from 0 to 1; an order among findings, not a probability
 * @param where the passage, in UTF-16 code units of the text
 * @param what one plain sentence for a teacher, without words of the text
 */
public record TextFinding(TextKind kind, String detail, double score, Urgency urgency, Span where, String what) {
    /** Details of rules by what words stand together, not by what they say. */
    private static final Set<String> VAGUE = Set.of("mixed", "said");

    /** The detail of what no rule says, but the trained model: how it reads as a whole, which a person has to judge. */
    public static final String LIKELY = "likely";

    public boolean isOnlyLikely() {
        return detail.equals(LIKELY) || isVague();
    }

    public boolean isVague() {
        return VAGUE.contains(detail);
    }

    /** The same with a longer passage. */
    TextFinding upTo(int end) {
        return new TextFinding(kind, detail, score, urgency, new Span(where.from(), end), what);
    }

    public TextFinding with(Urgency other) {
        return new TextFinding(kind, detail, score, other, where, what);
    }
}
