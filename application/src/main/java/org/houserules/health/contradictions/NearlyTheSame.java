package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** Two passages in nearly the same words, of which one allows what the other forbids or narrows. */
final class NearlyTheSame implements Symptom {
    private static final Pattern ONLY = Pattern.compile("(?i)\\bonly\\b");
    /** Words by which one allows or forbids say nothing of what it is. */
    private static final Set<String> STANCE = Set.of(
            "permit",
            "permitt",
            "allow",
            "forbidden",
            "prohibit",
            "ban",
            "welcom",
            "fre",
            "acceptabl",
            "abl",
            "encourag");

    private static final int FEWEST_SHARED = 4;
    private static final double MOSTLY = 0.9;
    private static final double LARGELY = 0.6;

    private record Said(Sentence sentence, Stance stance, Set<String> words, boolean only) implements Pairs.About {}

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Said> said = document.sentences().stream()
                .flatMap(sentence -> Stance.of(sentence).map(stance -> said(sentence, stance)).stream())
                .toList();
        return Pairs.among(said, "Two passages on one thing", NearlyTheSame::against);
    }

    private static Said said(Sentence sentence, Stance stance) {
        Set<String> words = Stems.of(sentence.folded());
        words.removeAll(STANCE);
        return new Said(sentence, stance, words, ONLY.matcher(sentence.folded()).find());
    }

    private static boolean against(Said earlier, Said later) {
        boolean opposed = earlier.stance.isAgainst(later.stance);
        boolean bothAllow = earlier.stance.permits() && later.stance.permits();
        boolean narrowed = bothAllow && earlier.only != later.only;
        if (!opposed && !narrowed || Stems.shared(earlier.words, later.words) < FEWEST_SHARED) {
            return false;
        }
        double overlap = Stems.overlap(earlier.words, later.words);
        return opposed ? overlap >= MOSTLY : overlap >= LARGELY && differ(earlier, later);
    }

    /** Each says something that the other does not; otherwise one only repeats the other. */
    private static boolean differ(Said earlier, Said later) {
        return !earlier.words.containsAll(later.words) && !later.words.containsAll(earlier.words);
    }
}
