package org.houserules.screening.text;

import java.util.List;
import java.util.Optional;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;
import org.houserules.screening.text.Phrase.Force;

/** The school's own list of words that must not get out. "commercially-sensitive: Project X" gives the class of a term. */
final class ConfidentialTerms {
    private static final List<String> CLASSES = List.of(
            "identifies-a-person",
            "told-in-confidence",
            "sensitive-records",
            "commercially-sensitive",
            "politically-sensitive");

    /** A term without a class is confidential whatever classes a policy names. */
    private static final String OWN_TERM = "school-term";

    private ConfidentialTerms() {}

    static Scan of(List<String> terms) {
        return new PhraseScan(
                terms.stream().flatMap(term -> line(term).stream()).toList());
    }

    private static Optional<PhraseLine> line(String term) {
        String detail = CLASSES.stream()
                .filter(name -> term.strip().startsWith(name + ":"))
                .findFirst()
                .orElse("");
        String words = detail.isEmpty() ? term : term.strip().substring(detail.length() + 1);
        String line =
                String.join(" ", Tokens.of(words).stream().map(Token::folded).toList());
        Rule rule = new Rule(
                TextKind.CONFIDENTIAL,
                detail.isEmpty() ? OWN_TERM : detail,
                Urgency.SOON,
                0.95,
                "This is on the school's list of what must stay confidential.");
        return line.isEmpty() ? Optional.empty() : Optional.of(new PhraseLine(line, new Phrase(rule, Force.FINDS)));
    }
}
