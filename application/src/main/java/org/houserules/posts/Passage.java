package org.houserules.posts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.Where;
import org.houserules.screening.Span;
import org.houserules.screening.names.NameMention;
import org.houserules.screening.text.Screened;
import org.houserules.screening.text.TextFinding;
import org.houserules.screening.text.TextKind;

/**
 * Words of a post that the public reads, and what was found in them.
 *
 * @param in {@code text}, or the picture whose alternative text or file name it is
 * @param part {@code alt} or {@code file}; absent for the text itself
 * @param names pupils on the roll who are named
 * @param likelyNames what looks like somebody's name; looked for only when no roll is at hand
 * @param addresses web addresses written in it
 */
public record Passage(
        String in,
        Optional<String> part,
        String words,
        List<NameMention> names,
        List<Span> likelyNames,
        List<Span> addresses,
        Screened says) {

    public Where at(Span span) {
        return new Where(in, part, Optional.of(span));
    }

    public Where whole() {
        return new Where(in, part, Optional.empty());
    }

    public Stream<TextFinding> says(TextKind kind) {
        return says.findings().stream().filter(finding -> finding.kind() == kind);
    }
}
