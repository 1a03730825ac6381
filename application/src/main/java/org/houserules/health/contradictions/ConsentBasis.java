package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Contradiction;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.findings.Symptoms;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** One passage wants a permission that is held, another is content with nobody having said no. */
final class ConsentBasis implements Symptom {
    private static final Pattern HELD = Pattern.compile(
            "(?i)\\b(?:ensure|check|confirm|make sure|verify|only|must|unless|never|not)\\b[^.]{0,90}\\b(?:consent|permission)\\b[^.]{0,60}\\b(?:given|held|obtained|sought|received|granted|in place|from)\\b"
                    + "|\\b(?:written|explicit|express|parental|prior) (?:consent|permission)\\b[^.]{0,40}\\b(?:must|is required|will be (?:sought|obtained)|has been)\\b"
                    + "|\\b(?:no answer|no reply|no response|silence)\\b[^.]{0,20}\\b(?:means? no\\b|is not consent|is a refusal|counts as (?:a )?(?:no|refusal))"
                    + "|\\b(?:only|must|without|not|never)\\b[^.]{0,80}\\b(?:written|signed|explicit|express|parental|prior) (?:consent|permission)\\b");
    private static final Pattern PICTURES =
            Pattern.compile("(?i)\\b(?:photo\\w*|pictures?|images?|film\\w*|video\\w*|consent)\\b");

    private final Symptom notConsent = Symptoms.notConsent();

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        Optional<Finding> silence = notConsent
                .in(document, on)
                .filter(finding -> PICTURES.matcher(finding.quote()).find())
                .findFirst();
        Optional<Sentence> held = document.sentences().stream()
                .filter(sentence -> isHeld(sentence.folded()))
                .findFirst();
        return silence.stream()
                .flatMap(none -> held.stream()
                        .filter(sentence -> !sentence.text().equals(none.quote()))
                        .map(sentence -> apart(sentence, none)));
    }

    private static boolean isHeld(String said) {
        return HELD.matcher(said).find()
                && (PICTURES.matcher(said).find() || said.matches("(?i).*\\b(?:no answer|no reply|silence)\\b.*"));
    }

    private static Finding apart(Sentence held, Finding none) {
        int line = held.numberAt(0);
        return line <= none.line()
                ? Contradiction.of("Permission for pictures", line, held.text(), none.line(), none.quote())
                : Contradiction.of("Permission for pictures", none.line(), none.quote(), line, held.text());
    }
}
