package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** An account that is left to some people only, and to others elsewhere. */
final class OnlyThese implements Symptom {
    private static final Pattern PLATFORM = Pattern.compile(
            "(?i)\\b(facebook|twitter|instagram|youtube|linkedin|tik ?tok|snapchat|bluesky|threads|blog|website)\\b");
    private static final Pattern ONLY = Pattern.compile("(?i)\\bonly\\b|\\bno(?:body| ?one) else\\b|\\balone\\b");
    private static final Pattern POSTS =
            Pattern.compile("(?i)\\b(?:post|publish|upload|update|log ?in|administer|add)\\w*\\b");
    private static final Pattern MAY =
            Pattern.compile("(?i)\\b(?:may|can|are allowed|are permitted|is allowed)\\b(?! not)");

    /** @param only whether nobody else may */
    private record Said(Sentence sentence, String platform, Set<String> roles, boolean only) implements Pairs.About {}

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Said> said = document.sentences().stream()
                .flatMap(sentence -> said(sentence).stream())
                .toList();
        return Pairs.among(said, "Who may post on an account", OnlyThese::against);
    }

    private static Optional<Said> said(Sentence sentence) {
        Matcher platform = PLATFORM.matcher(sentence.folded());
        Set<String> roles = Roles.in(sentence.folded());
        if (!platform.find() || roles.isEmpty()) {
            return Optional.empty();
        }
        boolean only = ONLY.matcher(sentence.folded()).find();
        boolean speaks = sentence.line().isRow()
                ? only
                : POSTS.matcher(sentence.folded()).find()
                        && (only || MAY.matcher(sentence.folded()).find());
        String name = platform.group(1).toLowerCase(Locale.ROOT).replace(" ", "");
        return speaks ? Optional.of(new Said(sentence, name, roles, only)) : Optional.empty();
    }

    private static boolean against(Said a, Said b) {
        Said only = a.only ? a : b;
        Said other = a.only ? b : a;
        return a.platform.equals(b.platform) && only.only && !only.roles.containsAll(other.roles);
    }
}
