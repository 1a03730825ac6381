package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** Two ages that are given for one platform. */
final class Ages implements Symptom {
    private static final Pattern PLATFORM = Pattern.compile(
            "(?i)\\b(facebook|twitter|instagram|youtube|linkedin|tik ?tok|snapchat|whats ?app|discord|pinterest|reddit)\\b");
    private static final Pattern AGE = Pattern.compile(
            "(?i)\\b(?:age(?:d)?(?: limit| restriction| requirement)?(?: of| is)?|under|over|at least|minimum(?: age)?(?: of| is)?|must be|reach(?:ed)?|below)(?: the age of)? (1[0-9])\\b(?! ?[%/:])|\\bage\\b[^.\\d]{0,30}? (1[0-9])\\b|\\b(1[0-9])(?: years| or over|\\+| and over)");

    private record Said(Sentence sentence, String platform, int age) implements Pairs.About {}

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Said> said = document.sentences().stream().flatMap(Ages::said).toList();
        return Pairs.among(
                said, "Two ages for one platform", (a, b) -> a.platform.equals(b.platform) && a.age != b.age);
    }

    /** A sentence with several platforms or several ages may pair them in its own way. */
    private static Stream<Said> said(Sentence sentence) {
        List<String> platforms = PLATFORM.matcher(sentence.folded())
                .results()
                .map(at -> at.group(1).toLowerCase(Locale.ROOT).replace(" ", ""))
                .distinct()
                .toList();
        Matcher age = AGE.matcher(sentence.folded());
        long ages = AGE.matcher(sentence.folded()).results().count();
        if (platforms.isEmpty() || ages != 1 || !age.find()) {
            return Stream.empty();
        }
        int years = Integer.parseInt(age.group().replaceAll("\\D", ""));
        return platforms.stream().map(platform -> new Said(sentence, platform, years));
    }
}
