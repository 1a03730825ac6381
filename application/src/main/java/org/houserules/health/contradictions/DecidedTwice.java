package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** Two passages in nearly the same words that leave one approval to different people, whatever it is about. */
final class DecidedTwice implements Symptom {
    private static final Pattern VERBS = Pattern.compile(
            "(?:approv|agre|permi|authori|consent|sign|sanction|obtain|requir|need|giv).*|all|head|teach.*|mast.*|govern.*");
    private static final List<String> DECIDING =
            List.of("approv", "agree", "permission", "authori", "consent", "sign", "sanction", "express");
    private static final int FEWEST_SHARED = 2;
    private static final double MOSTLY = 0.9;
    private static final double LARGELY = 0.75;

    private record Said(Sentence sentence, Set<String> roles, Set<String> words) implements Pairs.About {}

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Said> said =
                document.sentences().stream().flatMap(DecidedTwice::said).toList();
        return Pairs.among(said, "Who approves one thing", DecidedTwice::against);
    }

    private static Stream<Said> said(Sentence sentence) {
        if (!Mentions.any(DECIDING, sentence)) {
            return Stream.empty();
        }
        Matcher decides = WhoDecides.DECIDES.matcher(sentence.folded());
        if (!decides.find() || WhoDecides.STEPS.matcher(sentence.folded()).find()) {
            return Stream.empty();
        }
        Set<String> roles = Roles.in(decides.group());
        Set<String> about = Stems.of(Roles.without(sentence.folded())).stream()
                .filter(word -> !VERBS.matcher(word).matches())
                .collect(Collectors.toSet());
        return roles.isEmpty() ? Stream.empty() : Stream.of(new Said(sentence, roles, about));
    }

    private static boolean against(Said a, Said b) {
        int shared = Stems.shared(a.words, b.words);
        int larger = Math.max(a.words.size(), b.words.size());
        return Collections.disjoint(a.roles, b.roles)
                && shared >= FEWEST_SHARED
                && Stems.overlap(a.words, b.words) >= MOSTLY
                && shared >= larger * LARGELY;
    }
}
