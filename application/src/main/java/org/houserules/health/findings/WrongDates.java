package org.houserules.health.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.health.findings.Acts.Act;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** Acts that are cited with a year in which no Act of this name was passed. */
final class WrongDates implements Symptom {
    private static final String YEARS =
            "\\(?((?:17|18|19|20)\\d{2})\\)?((?:\\s*(?:,|and|&|/|,\\s*and)\\s*\\(?(?:18|19|20)\\d{2}\\b\\)?){0,4})";
    private static final Pattern CITATION = Pattern.compile(
            "((?:[A-Za-z][\\w'-]*|\\([A-Z][^()]{2,60}\\)|&)(?:,? (?:[A-Za-z][\\w'-]*|\\([A-Z][^()]{2,60}\\)|&)){0,10}) Acts?,?(?: of)?(?: the year)? ?,?"
                    + YEARS);
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "\\b((?:19|20)\\d{2}) ([A-Z][\\w'-]*(?:,? (?:[A-Z][\\w'-]*|and|of|&)){0,6}) Act\\b(?! (?:of )?\\(?\\d{4})");
    private static final Pattern ACT = Pattern.compile(" Acts?\\b.{0,30}\\d{4}|\\d{4}.{0,120} Act\\b");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern STARTS_SENTENCE = Pattern.compile(
            "(?i)the|under|see|section|sections|part|of|with|and|by|in|also|including|a|this|to|uk|current|relevant|s");

    private final Acts acts;

    WrongDates(Acts acts) {
        this.acts = acts;
    }

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        return document.sentences().stream().flatMap(sentence -> in(sentence).stream());
    }

    private List<Finding> in(Sentence sentence) {
        List<Finding> found = new ArrayList<>();
        if (!ACT.matcher(sentence.folded()).find()) {
            return found;
        }
        Matcher at = CITATION.matcher(sentence.folded());
        while (at.find()) {
            List<Integer> years = years(at.group(2) + " " + at.group(3));
            act(at.group(1)).ifPresent(act -> wrong(act, years, sentence, at, found));
        }
        Matcher first = YEAR_FIRST.matcher(sentence.folded());
        while (first.find()) {
            List<Integer> years = years(first.group(1));
            acts.named(Acts.plain(first.group(2))).ifPresent(act -> wrong(act, years, sentence, first, found));
        }
        return found;
    }

    private static List<Integer> years(String text) {
        return YEAR.matcher(text)
                .results()
                .map(year -> Integer.valueOf(year.group()))
                .toList();
    }

    /** The longest end of these words that is the name of an Act. */
    private Optional<Act> act(String words) {
        String[] parts = words.split(" ");
        for (int from = 0; from < parts.length; from++) {
            String name = Acts.plain(String.join(" ", List.of(parts).subList(from, parts.length)));
            Optional<Act> act = acts.named(name).or(() -> acts.nearly(name));
            if (act.isPresent()) {
                return from == 0 || isApart(parts[from - 1]) ? act : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** What stands before is no part of a longer name. */
    private static boolean isApart(String before) {
        return !Character.isUpperCase(before.charAt(0))
                || STARTS_SENTENCE.matcher(before).matches()
                || before.endsWith(",");
    }

    private static void wrong(Act act, List<Integer> years, Sentence sentence, Matcher at, List<Finding> found) {
        for (int year : years) {
            if (!act.years().contains(year)) {
                String right = act.withYear(year);
                String says = "There is no " + act.name() + " Act " + year + ": it is the " + right + ".";
                Grounds grounds = new Grounds(says, act.source(), act.from(), act.checked());
                String quote = Quote.around(sentence, at.start(), at.end());
                found.add(new Finding(FindingKind.WRONG_DATE, right, sentence.numberAt(at.start()), quote, grounds));
            }
        }
    }
}
