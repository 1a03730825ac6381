package org.houserules.screening.names;

import java.util.Set;
import org.houserules.screening.Span;

/**
 * A place in a text that names a pupil.
 *
 * @param where the words of the name
 * @param form how much of the name is there
 * @param ids every pupil it may be, sorted
 * @param typo whether it is one or two slips away from the name on the roll
 * @param former whether it is a former name of one of the pupils, which must not be shown
 */
public record NameMention(Span where, Form form, Set<String> ids, boolean typo, boolean former) {}
