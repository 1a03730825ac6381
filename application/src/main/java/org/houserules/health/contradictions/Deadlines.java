package org.houserules.health.contradictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Finding;
import org.houserules.health.findings.Symptom;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** Two times that are set for one thing. */
final class Deadlines implements Symptom {
    private static final String UNIT =
            "(?:(?:working|school|calendar|clear|term) )?(hours?|days?|weeks?|months?|years?)\\b";
    private static final Pattern WITHIN = Pattern.compile("(?i)\\bwithin " + Numbers.ANY + "(?: \\(\\d+\\))? " + UNIT);
    private static final Pattern FOR = Pattern.compile(
            "(?i)\\b(?:for|after) (?:a (?:period|maximum) of )?" + Numbers.ANY + "(?: \\(\\d+\\))? " + UNIT);
    private static final List<Pattern> ACTS = Stream.of(
                    "\\bappeals?\\b",
                    "\\b(?:repl(?:y|ies|ied)|respon\\w+|answer\\w*)\\b",
                    "\\b(?:report\\w*|tell|told|inform\\w*|notif\\w+)\\b",
                    "\\b(?:remov\\w+|delet\\w+|tak(?:e|en) down|come down)\\b",
                    "\\backnowledg\\w+",
                    "\\b(?:kept|keep|held|retain\\w*|stor(?:e|ed|es)|delet\\w+|destroy\\w*|dispos\\w+|shred\\w*|eras\\w+|remov\\w+)\\b",
                    "\\b(?:resolv\\w+|investigat\\w+|conclud\\w+|decid\\w+|decision)\\b",
                    "\\bcomplain\\w*")
            .map(act -> Pattern.compile(act, Pattern.CASE_INSENSITIVE))
            .toList();
    private static final Pattern PRESSING = Pattern.compile(
            "(?i)\\b(?:urgent\\w*|emergenc\\w+|serious\\w*|grave|abusive|threat\\w*|illegal|safeguarding|at once|immediate\\w*)\\b");
    private static final Set<String> OF_TIME =
            Set.of("work", "school", "calendar", "day", "hour", "week", "month", "year", "period");
    /** Which of the acts is to keep something: each thing has a time of its own. */
    private static final int KEEPING = 5;

    private static final double HALF = 0.5;
    private static final int SAYS_LITTLE = 2;

    private record Said(Sentence sentence, int act, int hours, Set<String> words) implements Pairs.About {}

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Said> said = document.sentences().stream()
                .flatMap(sentence -> Stream.of(WITHIN, FOR).flatMap(form -> said(sentence, form)))
                .toList();
        return Pairs.among(said, "Two times set for one thing", Deadlines::against);
    }

    private static Stream<Said> said(Sentence sentence, Pattern form) {
        Matcher at = form.matcher(sentence.folded());
        if (!at.find()) {
            return Stream.empty();
        }
        int hours = Numbers.of(at.group(1)) * hours(at.group(2));
        int act = -1;
        for (int i = 0; i < ACTS.size() && act < 0; i++) {
            boolean keeps = i == KEEPING;
            act = keeps == (form == FOR)
                            && ACTS.get(i).matcher(sentence.folded()).find()
                    ? i
                    : act;
        }
        Set<String> words = Stems.of(sentence.folded());
        words.removeAll(OF_TIME);
        words.removeIf(word -> ACTS.stream().anyMatch(any -> any.matcher(word).find()));
        return act < 0 ? Stream.empty() : Stream.of(new Said(sentence, act, hours, words));
    }

    private static boolean against(Said a, Said b) {
        boolean keeps = a.act == KEEPING;
        boolean general = !keeps && Math.min(a.words.size(), b.words.size()) <= SAYS_LITTLE;
        double overlap = Stems.overlap(a.words, b.words);
        boolean same = keeps ? overlap > HALF : overlap >= HALF;
        Said shorter = a.hours < b.hours ? a : b;
        Said longer = a.hours < b.hours ? b : a;
        return a.act == b.act && a.hours != b.hours && (general || same) && !isOnlyUrgent(shorter, longer);
    }

    /** What presses is done sooner than the rest. */
    private static boolean isOnlyUrgent(Said sooner, Said later) {
        return PRESSING.matcher(sooner.sentence.folded()).find()
                && !PRESSING.matcher(later.sentence.folded()).find();
    }

    private static int hours(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'h' -> 1;
            case 'd' -> 24;
            case 'w' -> 24 * 7;
            case 'm' -> 24 * 30;
            default -> 24 * 365;
        };
    }
}
