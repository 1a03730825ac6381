package org.houserules.screening.names;

import java.util.Set;

/** Tells "we will miss Amelia" from "thank you miss amelia". */
final class Missing {
    private static final int FURTHEST = 3;
    private static final Set<String> WHO_MISSES = Set.of(
            "i",
            "we",
            "they",
            "he",
            "she",
            "who",
            "everyone",
            "everybody",
            "people",
            "kids",
            "children",
            "parents",
            "will",
            "ll",
            "ill",
            "well",
            "youll",
            "theyll",
            "shell",
            "hell",
            "wont",
            "would",
            "id",
            "wed",
            "may",
            "might",
            "must",
            "can",
            "cant",
            "could",
            "should",
            "did",
            "do",
            "does",
            "dont",
            "didnt",
            "doesnt",
            "not",
            "never",
            "gonna",
            "really",
            "so",
            "still",
            "always",
            "sorely",
            "truly",
            "dearly");
    /** Stand between a subject and its verb, but behind a greeting as well: "hello all miss amelia here". */
    private static final Set<String> BETWEEN = Set.of("all", "also", "both", "just", "already", "much", "definitely");

    private static final Set<String> BEFORE_TO = Set.of(
            "thanks",
            "thank",
            "done",
            "congratulations",
            "congrats",
            "spoke",
            "speak",
            "speaking",
            "talk",
            "talked",
            "talking",
            "said",
            "say",
            "listen",
            "listening",
            "go",
            "went",
            "love",
            "kudos",
            "shoutout");
    private static final Set<String> BEFORE_TITLE = Set.of(
            "hate", "hates", "love", "loves", "like", "likes", "think", "thinks", "with", "by", "for", "of", "from",
            "ask", "tell", "told", "saw", "thanks", "said", "says", "is", "was", "because", "that", "dear", "hi",
            "hello");

    private final Passage passage;

    Missing(Passage passage) {
        this.passage = passage;
    }

    /** The word at a place is the verb; a capital within a sentence makes it the title. */
    boolean somebody(int at) {
        if (!passage.folded(at).equals("miss")) {
            return false;
        }
        if (passage.sentenceBefore(at) && isSoMuch(at + 2)) {
            return true;
        }
        if (passage.capital(at) && passage.casing(at).telling()) {
            return false;
        }
        int before = at - 1;
        while (at - before < FURTHEST && passage.plainBefore(before + 1) && BETWEEN.contains(passage.folded(before))) {
            before--;
        }
        return passage.plainBefore(before + 1) && leadsTo(before);
    }

    /** The word at a place is surely the title, though it is small. */
    boolean nobody(int at) {
        return !passage.capital(at)
                && (passage.sentenceBefore(at) || BEFORE_TITLE.contains(passage.folded(at - 1)) || thanked(at - 1));
    }

    private boolean leadsTo(int at) {
        return switch (passage.folded(at)) {
            case "to" -> !BEFORE_TO.contains(passage.folded(at - 1));
            case "you" -> !thanked(at) && !passage.folded(at - 1).equals("love");
            case "little" -> true;
            default -> WHO_MISSES.contains(passage.folded(at));
        };
    }

    private boolean thanked(int at) {
        return passage.folded(at).equals("you") && passage.folded(at - 1).equals("thank");
    }

    /** "Miss amelia so much xx". */
    private boolean isSoMuch(int at) {
        return switch (passage.folded(at)) {
            case "so" -> passage.folded(at + 1).equals("much");
            case "loads", "terribly" -> true;
            default -> false;
        };
    }
}
