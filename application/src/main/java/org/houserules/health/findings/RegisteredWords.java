package org.houserules.health.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.health.understanding.DatedFact;
import org.houserules.health.understanding.Sentence;
import org.houserules.health.understanding.Understood;

/** What the registers say of a document's words. */
final class RegisteredWords implements Symptom {
    private final List<RegisterEntry> entries;

    RegisteredWords(List<RegisterEntry> entries) {
        this.entries = entries;
    }

    @Override
    public Stream<Finding> in(Understood document, LocalDate on) {
        List<Sentence> sentences = withoutHistory(document);
        List<String> low = sentences.stream()
                .map(sentence -> sentence.folded().toLowerCase(Locale.ROOT))
                .toList();
        return entries.stream()
                .filter(entry ->
                        entry.grounds().inForceFrom().filter(on::isBefore).isEmpty())
                .map(entry -> findings(entry, sentences, low))
                .filter(found -> !found.findings().isEmpty()
                        && !document.saysAny(found.entry().unlessAnywhere()))
                .flatMap(found -> found.findings().stream());
    }

    private record Found(RegisterEntry entry, List<Finding> findings) {}

    /** What an earlier version said, a table of versions may tell. */
    private static List<Sentence> withoutHistory(Understood document) {
        Set<Integer> history = document.dates().stream()
                .filter(fact -> fact.kind() == DatedFact.Kind.EARLIER_VERSION)
                .map(fact -> fact.line().number())
                .collect(Collectors.toSet());
        return document.sentences().stream()
                .filter(sentence -> !history.contains(sentence.line().number()))
                .toList();
    }

    private static boolean any(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    private static Found findings(RegisterEntry entry, List<Sentence> sentences, List<String> low) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            if (entry.mayBeIn(low.get(i)) && isBeside(entry, sentences, i)) {
                String next = i + 1 < sentences.size() ? sentences.get(i + 1).folded() : "";
                first(entry, sentences.get(i), next, found);
            }
        }
        return new Found(entry, found);
    }

    /** What it needs stands in the sentence, in the one before or after it, or over it. */
    private static boolean isBeside(RegisterEntry entry, List<Sentence> sentences, int i) {
        return entry.needs().isEmpty()
                || any(entry.needs(), sentences.get(i).folded())
                || any(entry.needs(), sentences.get(i).heading())
                || (i > 0 && any(entry.needs(), sentences.get(i - 1).folded()))
                || (i + 1 < sentences.size()
                        && any(entry.needs(), sentences.get(i + 1).folded()));
    }

    /** One finding a sentence: a name that comes twice in it is one thing to mend. */
    private static void first(RegisterEntry entry, Sentence sentence, String next, List<Finding> found) {
        for (Pattern pattern : entry.finds()) {
            Matcher at = pattern.matcher(sentence.folded());
            while (at.find()) {
                if (any(entry.unless(), sentence.folded())) {
                    return;
                }
                if (!(entry.past() && PastMention.is(sentence, at.start(), at.end(), next))) {
                    int line = sentence.numberAt(at.start());
                    String quote = Quote.around(sentence, at.start(), at.end());
                    found.add(new Finding(entry.kind(), entry.what(), line, quote, entry.grounds()));
                    return;
                }
            }
        }
    }
}
