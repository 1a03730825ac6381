package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** The policy counts people in, and elsewhere out. */
final class WhomItCovers implements Symptom {
    private static final Pattern COVERS = Pattern.compile(
            "(?i)\\b(?:this|the|our) policy (?<not>does not |is not |doesn't )?(?:also )?(?:appl(?:y|ies)|covers?|binding|meant|intended)(?<whom>(?: to| for| on)? [^.;]*)");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)\\b(staff|employee|governor|trustee|volunteer|contractor|trainee|pupil|student|parent|carer|visitor|agency)s?\\b");
    private static final Pattern LIMITED = Pattern.compile(
            "(?i)\\b(?:except|unless|who|when|where|while|if|outside|private|personal|other than|apart from)\\b");

    private record Said(Sentence sentence, boolean covers, Set<String> people) implements Pairs.About {}

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Said> said =
                document.sentences().stream().flatMap(WhomItCovers::said).toList();
        return Pairs.among(
                said,
                "Whom the policy covers",
                (a, b) -> a.covers != b.covers && !Collections.disjoint(a.people, b.people));
    }

    private static Stream<Said> said(Sentence sentence) {
        Matcher at = COVERS.matcher(sentence.folded());
        if (!at.find() || LIMITED.matcher(at.group("whom")).find()) {
            return Stream.empty();
        }
        Set<String> people = PEOPLE.matcher(at.group("whom"))
                .results()
                .map(person -> person.group(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        return Stream.of(new Said(sentence, at.group("not") == null, people));
    }
}
