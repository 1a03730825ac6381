package org.houserules.screening.items;

import org.houserules.screening.Span;
import org.houserules.screening.text.Urgency;

/**
 * One passage of an item and what it seems to be.
 *
 * @param kind as files and output name it: "pupil-named", "person-named", or the key of a {@link org.houserules.screening.text.TextKind}
 * @param score how sure, from 0 to 1
 * @param where in UTF-16 code units of the text; what is about the whole text spans all of it and says so
 * @param what one plain sentence without words of the text; a pupil is told by the id on the roll
 */
public record ItemFinding(String kind, double score, Urgency urgency, Span where, String what) {}
