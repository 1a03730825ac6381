package org.houserules.screening.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;
import org.houserules.screening.text.Phrase.Force;
import org.houserules.screening.text.Phrase.Step;

/** The school's own list of words that must not get out. "commercially-sensitive: Project X" gives the class of a term. */
final class ConfidentialTerms {
    private static final List<String> CLASSES = List.of(
            "identifies-a-person", "told-in-confidence", "sensitive-records", "commercially-sensitive", "politically-sensitive");

    private ConfidentialTerms() {}

    static Scan of(List<String> terms) {
        return new PhraseScan(
                terms.stream().flatMap(term -> phrase(term).stream()).toList());
    }

    private static Optional<Phrase> phrase(String term) {
        String detail = CLASSES.stream()
                .filter(name -> term.strip().startsWith(name + ":"))
                .findFirst()
                .orElse("");
        String words = detail.isEmpty() ? term : term.strip().substring(detail.length() + 1);
        List<Step> steps = Tokens.of(words).stream()
                .map(Token::folded)
                .<Step>map(word -> new Step.OneOf(Set.of(word)))
                .toList();
        Rule rule = new Rule(
                TextKind.CONFIDENTIAL,
                detail.isEmpty() ? CLASSES.getFirst() : detail,
                Urgency.SOON,
                0.95,
                "This is on the school's list of what must stay confidential.");
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Phrase(rule, Force.FINDS, steps));
    }
}
