package org.houserules.policy;

import java.util.Optional;
import org.houserules.screening.Span;

/**
 * The evidence of a finding.
 *
 * @param in the part of the subject, such as {@code text} or {@code pictures[0]}
 * @param part what of it the span lies in, where that is not the part itself: {@code alt} or {@code file}
 * @param span offsets in UTF-16 code units; absent when the finding is about the whole
 */
public record Where(String in, Optional<String> part, Optional<Span> span) {
    public static Where in(String in) {
        return new Where(in, Optional.empty(), Optional.empty());
    }

    public static Where in(String in, Span span) {
        return new Where(in, Optional.empty(), Optional.of(span));
    }
}
