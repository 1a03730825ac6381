package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** Social media forbidden for the whole working day, and allowed in its breaks. */
final class WorkTimes implements Symptom {
    private static final Pattern USE =
            Pattern.compile("(?i)\\b(?:social (?:media|network\\w*)|personal use|facebook)\\b");
    private static final Pattern WHOLE_DAY =
            Pattern.compile("(?i)\\b(?:(?:school|working) (?:day|hours|time)|work time|at work|at any time)\\b");
    private static final Pattern BREAKS = Pattern.compile("(?i)\\b(?:breaks?|break ?times?|lunch\\w*)\\b");

    private record Said(Sentence sentence, Stance stance) implements Pairs.About {}

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Said> said = document.sentences().stream()
                .filter(sentence -> USE.matcher(sentence.folded()).find())
                .flatMap(sentence -> Stance.of(sentence)
                        .filter(stance -> (stance.permits() ? BREAKS : WHOLE_DAY)
                                .matcher(sentence.folded())
                                .find())
                        .map(stance -> new Said(sentence, stance))
                        .stream())
                .toList();
        return Pairs.among(said, "Social media at work", (a, b) -> a.stance.isAgainst(b.stance));
    }
}
