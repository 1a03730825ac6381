package org.houserules.screening.names;

/** Tells when hope, grace, joy and the like are spoken of as values, themes or prayers and not as pupils. */
final class Virtues {
    private static final int FURTHEST = 12;

    private final Passage passage;

    Virtues(Passage passage) {
        this.passage = passage;
    }

    /** "Grace is said before lunch", "Faith and Hope were our themes", "Hope, courage and kindness are our values", "our value is Hope". */
    boolean speakOf(int at) {
        if (passage.token(at).possessive()) {
            return false;
        }
        if (isBeing(at - 1) && isTheme(at - 2)) {
            return true;
        }
        int end = endOfList(at);
        boolean closed = passage.closeBefore(end) && !passage.plainBefore(end);
        boolean several = end - at > 2;
        return saidOrTheme(end) || several && !closed && smallWordsOnly(at + 1, end);
    }

    /** The same where capitals tell nothing: only what is said of the words counts. */
    boolean areSaidOrThemes(int at) {
        return !passage.token(at).possessive() && saidOrTheme(endOfList(at));
    }

    /** Where the list that begins here goes on as a sentence; the next word where there is no list. */
    private int endOfList(int at) {
        int end = at + 1;
        while (end - at < FURTHEST && goesOn(end)) {
            end += passage.folded(end).equals("and") ? 2 : 1;
        }
        return end;
    }

    private boolean goesOn(int at) {
        if (passage.plainBefore(at) && passage.folded(at).equals("and")) {
            return passage.plainBefore(at + 1) && isThing(at + 1);
        }
        return passage.closeBefore(at) && !passage.plainBefore(at) && isThing(at);
    }

    private boolean isThing(int at) {
        String word = passage.folded(at);
        return passage.is(at, WordClass.VIRTUE) || Words.canBeWord(word) && !passage.is(at, WordClass.COMMON);
    }

    /** Capitals may be pupils' names; small words that are all virtues are not. */
    private boolean smallWordsOnly(int from, int to) {
        boolean virtue = false;
        for (int i = from; i < to; i++) {
            if (passage.capital(i)) {
                return false;
            }
            virtue |= passage.is(i, WordClass.VIRTUE);
        }
        return virtue;
    }

    /** "is said", "were our themes", "is one of our school values". */
    private boolean saidOrTheme(int verb) {
        if (!passage.plainBefore(verb) || !isBeing(verb)) {
            return false;
        }
        int at = verb + 1;
        if (isSaid(at)) {
            return passage.plainBefore(at);
        }
        while (at - verb < FURTHEST && passage.plainBefore(at) && !isTheme(at) && leadsToTheme(at)) {
            at++;
        }
        return passage.plainBefore(at) && isTheme(at);
    }

    private boolean isBeing(int at) {
        return switch (passage.folded(at)) {
            case "is", "are", "was", "were" -> true;
            default -> false;
        };
    }

    private boolean isSaid(int at) {
        return switch (passage.folded(at)) {
            case "said", "sung", "recited", "spoken" -> true;
            default -> false;
        };
    }

    private boolean isTheme(int at) {
        return switch (passage.folded(at)) {
            case "value", "values", "theme", "themes", "virtue", "virtues", "motto", "watchword", "watchwords" -> true;
            default -> false;
        };
    }

    private boolean leadsToTheme(int at) {
        return switch (passage.folded(at)) {
            case "one", "two", "three", "of", "school", "schools", "core", "key", "christian", "british", "main" ->
                true;
            default -> passage.is(at, WordClass.DETERMINER) || passage.is(at, WordClass.WHEN);
        };
    }
}
