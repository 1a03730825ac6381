package org.houserules.health.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.houserules.health.dates.FoundDate;
import org.houserules.health.documents.Line;
import org.houserules.health.documents.PolicyDocument;

/**
 * What a document says, and what it says of itself.
 *
 * @param title as it stands in the document
 * @param titleLine where
 * @param organisation empty where it names none
 * @param dated the latest day on which it was agreed, reviewed or issued
 * @param reviewDue when it is to be looked at again, said or counted from its cycle
 * @param cycles how often it is to be reviewed, as it says
 * @param clauses rules that can be pointed at: numbers, letters, bullets, headings
 */
public record Understood(
        PolicyDocument document,
        String title,
        Line titleLine,
        String organisation,
        Optional<FoundDate> dated,
        Optional<ReviewDue> reviewDue,
        List<SaidCycle> cycles,
        List<DatedFact> dates,
        int clauses,
        List<Sentence> sentences) {

    public List<Line> lines() {
        return document.lines();
    }

    public boolean saysAny(List<Pattern> patterns) {
        return sentences.stream()
                .anyMatch(sentence -> patterns.stream()
                        .anyMatch(pattern -> pattern.matcher(sentence.folded()).find()));
    }
}
