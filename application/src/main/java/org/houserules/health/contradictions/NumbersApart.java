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

/** One thing with two ages, two numbers of people, or two rhythms. */
final class NumbersApart implements Symptom {
    private static final Pattern AGE = insensitive(
            "\\b(?:aged?(?: of)?|under|over|at least|until they are|once they are|when they are|turn(?:ed)?|are|reach\\w*|must be) (1[0-9]|2[0-5])\\b(?! ?[%/:]|\\.\\d|[- ](?:day|hour|week|month|year|working|school|people|adult|administrator|moderator)| (?-i:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))");
    private static final Pattern COUNT = insensitive(
            "\\b(at least |no fewer than |never fewer than |a minimum of "
                    + "|at most |no more than |up to |a maximum of )?" + Numbers.ANY
                    + " (?:(?:named|approved|trained|responsible|different|adult) )?(administrator|moderator|editor|adult|member|account|people|person|page|picture|post)s?\\b");
    private static final Pattern RHYTHM = insensitive("\\b(?:(?:every|each|once an?|once every|once each) (?:"
            + Numbers.ANY
            + " )?(day|week|half[- ]term|month|term|year)s?|(daily|weekly|monthly|termly|annually|yearly))\\b");
    private static final Pattern OF_THE_POLICY = insensitive("\\bpolic(?:y|ies)\\b|\\breview date\\b");
    private static final Pattern MOST = insensitive("most|more|up to|maximum");
    /** What says little of what a sentence is about. */
    private static final Set<String> LITTLE = Set.of(
            "us",
            "open",
            "hav",
            "school",
            "least",
            "most",
            "than",
            "few",
            "minimum",
            "maximum",
            "onc",
            "every",
            "day",
            "week",
            "month",
            "term",
            "half",
            "year",
            "annually",
            "ag",
            "yearly",
            "termly",
            "monthly",
            "weekly",
            "daily",
            "age",
            "old",
            "they",
            "until",
            "after",
            "before");

    private static final int FEWEST_SHARED = 2;
    private static final double MOSTLY = 0.75;
    private static final double LARGELY = 0.6;
    private static final int MANY = 1_000;

    /** @param bound -1 where it is the most, 1 where it is the least, 0 where it is neither */
    private record Said(Sentence sentence, String kind, int number, int bound, Set<String> words)
            implements Pairs.About {}

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Said> said = document.sentences().stream()
                .filter(sentence -> !OF_THE_POLICY.matcher(sentence.folded()).find())
                .flatMap(NumbersApart::said)
                .toList();
        return Stream.of(
                        Pairs.among(of("age", said), "Two ages for one thing", NumbersApart::against),
                        Pairs.among(of("rhythm", said), "How often one thing is done", NumbersApart::against),
                        Pairs.among(counted(said), "Two numbers for one thing", NumbersApart::against))
                .flatMap(found -> found);
    }

    private static List<Said> of(String kind, List<Said> said) {
        return said.stream().filter(one -> one.kind.equals(kind)).toList();
    }

    private static List<Said> counted(List<Said> said) {
        return said.stream()
                .filter(one -> !one.kind.equals("age") && !one.kind.equals("rhythm"))
                .toList();
    }

    /** A sentence with several of a kind pairs them in its own way. */
    private static Stream<Said> said(Sentence sentence) {
        Set<String> words = Stems.of(sentence.folded());
        words.removeAll(LITTLE);
        return Stream.of(
                        single(AGE, sentence).map(at -> new Said(sentence, "age", Numbers.of(at.group(1)), 0, words)),
                        single(COUNT, sentence).map(at -> count(sentence, at, words)),
                        single(RHYTHM, sentence).map(at -> new Said(sentence, "rhythm", days(at), 0, words)))
                .flatMap(found -> found);
    }

    private static Stream<Matcher> single(Pattern pattern, Sentence sentence) {
        Matcher at = pattern.matcher(sentence.folded());
        boolean once = pattern.matcher(sentence.folded()).results().count() == 1;
        return once && at.find() ? Stream.of(at) : Stream.empty();
    }

    private static Said count(Sentence sentence, Matcher at, Set<String> words) {
        String limit = at.group(1) == null ? "" : at.group(1);
        int bound = limit.isEmpty()
                ? 0
                : MOST.matcher(limit.replace("no fewer than", "")).find() ? -1 : 1;
        boolean article = at.group(2).matches("(?i)an?");
        int number = article ? -MANY : Numbers.of(at.group(2));
        return new Said(sentence, at.group(3).toLowerCase(Locale.ROOT), number, bound, words);
    }

    private static int days(Matcher at) {
        int times = at.group(1) == null ? 1 : Numbers.of(at.group(1));
        String unit = (at.group(2) == null ? at.group(3) : at.group(2)).toLowerCase(Locale.ROOT);
        return times
                * switch (unit.charAt(0)) {
                    case 'd' -> 1;
                    case 'w' -> 7;
                    case 'h' -> 45;
                    case 'm' -> 30;
                    case 't' -> 91;
                    default -> 365;
                };
    }

    private static boolean against(Said a, Said b) {
        boolean differ = a.kind.equals(b.kind) && a.number != b.number && a.number >= 0 && b.number >= 0;
        boolean between = a.bound * b.bound < 0;
        int shared = Stems.shared(a.words, b.words);
        int larger = Math.max(a.words.size(), b.words.size());
        return differ
                && !between
                && shared >= FEWEST_SHARED
                && Stems.overlap(a.words, b.words) >= MOSTLY
                && shared >= larger * LARGELY;
    }
}
