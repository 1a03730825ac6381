package org.houserules.imports.suggestions;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.houserules.policy.Audience;
import org.houserules.policy.Force;
import org.houserules.reading.Words;

/** How strongly a clause speaks, and to whom: told by its words, the first that says so. */
record Speaking(RuleBook book) {

    Force force(List<Said> sentences) {
        return sentences.stream()
                .map(this::force)
                .filter(force -> force != Force.STATES)
                .findFirst()
                .orElse(Force.STATES);
    }

    private Force force(Said sentence) {
        Force found = Force.STATES;
        int from = Integer.MAX_VALUE;
        int length = 0;
        for (var entry : book.force().entrySet()) {
            Matcher matcher = entry.getValue().matcher(sentence.plain());
            if (matcher.find()) {
                int reach = matcher.end() - matcher.start();
                if (matcher.start() < from || (matcher.start() == from && reach > length)) {
                    from = matcher.start();
                    length = reach;
                    found = Words.find(Force.class, entry.getKey()).orElseThrow();
                }
            }
        }
        return orders(sentence.plain()) < from && found != Force.SHOULD && found != Force.SHOULD_NOT
                ? Force.MUST
                : found;
    }

    /** Where it begins to tell somebody what to do: at once, or after a condition. */
    private int orders(String text) {
        Matcher order = book.orders().matcher(text);
        if (order.lookingAt()) {
            return order.end();
        }
        int comma = text.indexOf(", ");
        boolean condition = comma > 0 && book.conditions().matcher(text).lookingAt();
        return condition && order.region(comma + 2, text.length()).lookingAt() ? order.end() : Integer.MAX_VALUE;
    }

    List<Audience> audience(String part, Said clause) {
        List<Audience> said = audience(clause.plain());
        return said.isEmpty() ? audience(Said.of(part).plain()) : said;
    }

    private List<Audience> audience(String text) {
        List<String> found = ReadSettings.inOrder(book.audience(), text);
        return Arrays.stream(Audience.values())
                .filter(audience -> found.contains(Words.of(audience)))
                .toList();
    }
}
