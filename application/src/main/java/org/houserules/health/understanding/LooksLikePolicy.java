package org.houserules.health.understanding;

import java.util.Optional;
import java.util.regex.Pattern;
import org.houserules.health.documents.Line;

/** Tells a policy on social media from a menu, a newsletter, or a policy on something else. */
public final class LooksLikePolicy {
    private static final Pattern SUBJECT = Pattern.compile(
            "(?i)social[ -](?:media|network\\w*)|\\bon-?line\\b|\\binternet\\b|e-?safety|facebook|twitter|instagram|snapchat|tik ?tok|whatsapp|youtube|\\bblogs?\\b|web ?sites?|\\bposts?\\b|\\bposting\\b|linkedin");
    private static final Pattern RULE = Pattern.compile(
            "(?i)\\b(?:must|should|shall|may not|never|do not|does not|not (?:permitted|allowed|acceptable)|polic(?:y|ies)|prohibited|required|expected|responsib\\w+)\\b");
    private static final int FRONT = 6;
    private static final int MOST_WORDS = 12;
    private static final int FEWEST_WORDS = 60;
    private static final int FEW = 3;
    private static final int SOME = 6;

    private LooksLikePolicy() {}

    /** Why it does not; empty where it does. */
    public static Optional<String> whyNot(Understood document) {
        long words = document.sentences().stream()
                .mapToLong(sentence -> sentence.text().split(" ").length)
                .sum();
        long subject = count(document, SUBJECT);
        long rules = count(document, RULE);
        boolean titled = TitleAndSchool.isOfThePolicy(document.title());
        if (words < FEWEST_WORDS) {
            return Optional.of("it holds " + words + " words");
        }
        if (subject < FEW) {
            return Optional.of("it hardly speaks of social media");
        }
        boolean often = subject * 80 >= words || titled || isNamedInFront(document);
        if (!often) {
            return Optional.of("it is about something else and mentions social media in passing");
        }
        return rules < SOME && !titled ? Optional.of("it sets no rules") : Optional.empty();
    }

    /** A chapter of a handbook, and a paper of one's own making, name it in a heading and are called anything. */
    private static boolean isNamedInFront(Understood document) {
        return document.lines().stream()
                .filter(line -> !line.margin())
                .limit(FRONT)
                .map(Line::text)
                .anyMatch(text -> text.split(" ").length <= MOST_WORDS
                        && !text.endsWith(".")
                        && TitleAndSchool.NAMED.matcher(text).find());
    }

    private static long count(Understood document, Pattern pattern) {
        return document.sentences().stream()
                .mapToLong(
                        sentence -> pattern.matcher(sentence.folded()).results().count())
                .sum();
    }
}
