package org.houserules.health.understanding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.houserules.health.dates.ReviewCycle;

/** Where a document says how often it is to be reviewed. */
final class SaidCycles {
    private static final Pattern OF_ITSELF = Pattern.compile(
            "(?i)\\b(?:polic(?:y|ies)|document|guidelines|guidance|notes|code|chapter)\\b[^.]{0,90}\\b(?:review|reconsider|updat|revis|look(?:ed)? at)"
                    + "|\\b(?:review|reconsider|updat|revis|look(?:s|ed)? at)\\w*\\b[^.]{0,60}\\b(?:this|the|these) (?:\\w+ ){0,4}(?:policy|document|guidelines|guidance|notes|code)\\b"
                    + "|(?:^|[^\\w\\s,] )\\W*(?:policy )?(?:frequency of )?review(?:ed)?(?: cycle| frequency| period| schedule)?\\b|^\\W*it (?:is|was|will be)\\b[^.]{0,90}\\b(?:reviewed|reconsidered)"
                    + "|\\breview (?:cycle|frequency|period|schedule)\\b|\\b(?:next|policy) review\\b");
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "(?i)\\b(?:privacy|settings|consent|training|accounts? (?:is|are|will)|passwords?|risk assessment|filter\\w*|permissions?|list)\\b");

    private SaidCycles() {}

    static List<SaidCycle> in(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> of(sentence).stream()).toList();
    }

    private static Optional<SaidCycle> of(Sentence sentence) {
        String said = sentence.folded();
        if (said.length() > 400
                || !OF_ITSELF.matcher(said).find()
                || OF_SOMETHING_ELSE.matcher(said).find()) {
            return Optional.empty();
        }
        return ReviewCycle.in(said).map(cycle -> new SaidCycle(cycle.months(), sentence));
    }
}
