package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** The school has accounts on some platforms only, and speaks elsewhere of its account on another. */
final class OtherAccounts implements Symptom {
    private static final String NAMES =
            "(facebook|twitter|instagram|youtube|linkedin|tik ?tok|snapchat|bluesky|threads|pinterest|x(?= (?:account|page|only)|,| and\\b|\\.|$))";
    private static final String SCHOOL =
            "\\b(?:the (?:school|trust|academy|college|federation)(?:'s)?|our|we|official)\\b";
    private static final Pattern PLATFORM = insensitive("\\b" + NAMES);
    private static final Pattern ONLY_THESE = insensitive(SCHOOL
            + " (?:\\w+ ){0,4}(?:accounts?|pages?|presence|channels?)\\b[^.;]{0,80}\\b(?:only|alone|no other|nowhere else)\\b|"
            + SCHOOL + " (?:only )?(?:has|have|uses?|runs?) only\\b");
    private static final Pattern PERSONS = insensitive("\\b(?:may|can|must|should|approv\\w+|post|agree)\\b");
    private static final Pattern OWN =
            insensitive(SCHOOL + "(?: official)? " + NAMES + " (?:account|page|channel|feed|profile)\\b");

    private record Said(Sentence sentence, Set<String> platforms, boolean only) implements Pairs.About {}

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Said> said =
                document.sentences().stream().flatMap(OtherAccounts::said).toList();
        return Pairs.among(said, "Where the school has accounts", OtherAccounts::against);
    }

    private static Stream<Said> said(Sentence sentence) {
        boolean only = ONLY_THESE.matcher(sentence.folded()).find()
                && !PERSONS.matcher(sentence.folded()).find();
        Set<String> platforms = names(only ? PLATFORM : OWN, sentence);
        return platforms.isEmpty() ? Stream.empty() : Stream.of(new Said(sentence, platforms, only));
    }

    private static Set<String> names(Pattern pattern, Sentence sentence) {
        return pattern.matcher(sentence.folded())
                .results()
                .map(OtherAccounts::name)
                .collect(Collectors.toSet());
    }

    /** What was Twitter is X. */
    private static String name(MatchResult at) {
        String name = at.group(1).toLowerCase(Locale.ROOT).replace(" ", "");
        return name.equals("twitter") ? "x" : name;
    }

    private static boolean against(Said a, Said b) {
        Said only = a.only ? a : b;
        Said other = a.only ? b : a;
        return only.only && !other.only && !only.platforms.containsAll(other.platforms);
    }
}
