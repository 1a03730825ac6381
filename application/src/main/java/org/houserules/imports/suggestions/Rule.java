package org.houserules.imports.suggestions;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By which words a control is suggested.
 *
 * @param of what it is about, as a heading
 * @param when in one sentence all of one of these
 * @param unless none of these in that sentence
 */
record Rule(String control, String of, List<List<Pattern>> when, List<Pattern> unless, List<SettingRule> settings) {
    private static final int LONGEST_QUOTE = 90;

    /** @param quote the words that were recognised, as the document has them */
    record Hit(Rule rule, Said sentence, String quote) {}

    Optional<Hit> in(Said sentence) {
        if (unless.stream()
                .anyMatch(pattern -> pattern.matcher(sentence.plain()).find())) {
            return Optional.empty();
        }
        return when.stream()
                .filter(all -> all.stream()
                        .allMatch(pattern -> pattern.matcher(sentence.plain()).find()))
                .findFirst()
                .map(all -> new Hit(this, sentence, quote(all, sentence)));
    }

    private static String quote(List<Pattern> all, Said sentence) {
        int from = sentence.text().length();
        int to = 0;
        for (Pattern pattern : all) {
            Matcher found = pattern.matcher(sentence.plain());
            if (found.find()) {
                from = Math.min(from, found.start());
                to = Math.max(to, found.end());
            }
        }
        String quote = sentence.text().substring(from, Math.max(from, to)).strip();
        return quote.length() <= LONGEST_QUOTE
                ? quote
                : quote.substring(0, quote.lastIndexOf(' ', LONGEST_QUOTE)).strip() + "…";
    }
}
