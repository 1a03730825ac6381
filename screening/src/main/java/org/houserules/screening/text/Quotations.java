package org.houserules.screening.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.houserules.screening.Span;
import org.houserules.screening.Token;
import org.houserules.screening.Tokens;

/** Passages quoted from somebody who is not one of the school's own people. */
final class Quotations implements Scan {
    private static final Rule RULE = new Rule(
            TextKind.QUOTATION,
            "quotation",
            Urgency.NORMAL,
            0.7,
            "Somebody is quoted here who may have to agree to it first.");
    private static final int SHORTEST = 5;
    private static final int SHORTEST_SPOKEN = 3;
    private static final Set<String> TITLE_AFTER = Set.of("theme", "motto", "title", "topic", "slogan");
    private static final Set<String> SMALL = Set.of(
            "the", "and", "of", "a", "an", "in", "to", "for", "with", "on", "at", "or", "by", "from", "but", "is");
    private static final Set<String> TITLE_CUES = Set.of(
            "motto",
            "value",
            "values",
            "vision",
            "theme",
            "slogan",
            "book",
            "story",
            "song",
            "hymn",
            "poem",
            "called",
            "titled",
            "entitled",
            "question",
            "film",
            "carol",
            "novel",
            "rule",
            "hashtag",
            "chant",
            "singing",
            "sang",
            "meant",
            "saying",
            "phrase",
            "line");

    /** What the next sentence or line names a motto is another quotation. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]");

    private final Attribution attribution;

    Quotations(List<String> ownPeople) {
        this.attribution = new Attribution(ownPeople);
    }

    @Override
    public List<TextFinding> in(Reading reading) {
        List<TextFinding> found = new ArrayList<>();
        for (Span quote : Quotes.in(reading.text())) {
            String passage = quote.in(reading.text());
            List<Token> words = Tokens.of(passage);
            if (words.size() >= (Attribution.isSpoken(reading.text(), quote) ? SHORTEST_SPOKEN : SHORTEST)
                    && !isTitle(words)
                    && !isNamedAsTitle(reading.text(), quote)
                    && !attribution.isOwn(reading.text(), quote)) {
                found.add(RULE.at(quote));
            }
        }
        return found;
    }

    private static boolean isTitle(List<Token> words) {
        return words.stream().allMatch(word -> word.capitalised() || word.isNumber() || SMALL.contains(word.folded()));
    }

    private static boolean isNamedAsTitle(String text, Span quote) {
        String before = text.substring(Math.max(0, quote.from() - 40), quote.from());
        String after = text.substring(quote.to(), Math.min(text.length(), quote.to() + 20));
        return names(before, TITLE_CUES) || names(SENTENCE_END.split(after, 2)[0], TITLE_AFTER);
    }

    private static boolean names(String beside, Set<String> cues) {
        return Tokens.of(beside).stream().map(Token::folded).anyMatch(cues::contains);
    }
}
