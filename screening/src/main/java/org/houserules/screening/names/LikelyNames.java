package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.houserules.screening.Span;
import org.houserules.screening.Token;

/** Marks what looks like a person's name where no roll is at hand; ordinary announcements stay unmarked. */
public final class LikelyNames {
    private static final int MOST_WORDS = 4;

    private final Passage passage;
    private final WordGuard guard;
    private final Surroundings around;
    private final Titles titles;

    private LikelyNames(Passage passage) {
        this.passage = passage;
        this.around = new Surroundings(passage, new BitSet());
        this.guard = new WordGuard(passage, around);
        this.titles = new Titles(passage);
    }

    public static List<Span> in(String text, List<Token> tokens) {
        return new LikelyNames(new Passage(text, tokens)).find();
    }

    private List<Span> find() {
        List<Span> found = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            int to = runFrom(at);
            if (to > at && looksLikeName(at, to)) {
                found.add(passage.span(at, to));
            }
            at = Math.max(to, at + 1);
        }
        return found;
    }

    /** Words with a capital side by side, none of them a plain one. */
    private int runFrom(int from) {
        int to = from;
        while (to - from < MOST_WORDS && canBePart(to, from) && (to == from || meets(to))) {
            to++;
            if (passage.token(to - 1).possessive()) {
                return to;
            }
        }
        return to;
    }

    private boolean meets(int at) {
        return passage.plainBefore(at)
                || passage.insideBefore(at) && passage.token(at).joined();
    }

    private boolean canBePart(int at, int from) {
        if (!passage.capital(at) || passage.folded(at).length() < 2) {
            return false;
        }
        boolean first = isFirstName(at) && (at > from || guard.isName(at) || beginsFullName(at));
        return first || !Words.isOrdinary(passage.folded(at)) || at > from && canBeSurname(at, from);
    }

    /** "Ivy Thompson": behind a flower no unknown word has a capital. */
    private boolean beginsFullName(int at) {
        return passage.is(at, WordClass.NAMELIKE)
                && passage.casing(at).telling()
                && passage.plainBefore(at + 1)
                && passage.capital(at + 1)
                && !passage.token(at + 1).shouted()
                && !Words.isOrdinary(passage.folded(at + 1));
    }

    /** A word of trade or landscape is a surname only behind a given name: "Amelia Baker". */
    private boolean canBeSurname(int at, int from) {
        return isFirstName(from)
                && passage.is(at, WordClass.TRADE)
                && !passage.is(at, WordClass.PLACE)
                && !passage.is(at, WordClass.SCHOOL);
    }

    private boolean looksLikeName(int from, int to) {
        if (passage.capital(from - 1) && titles.makeAdult(from, false)
                || passage.is(from - 1, WordClass.ROYAL)
                || belongsToThing(to)) {
            return false;
        }
        if (isFirstName(from)) {
            return to - from > 1 || passage.casing(from) != Casing.HEADLINE || around.praised(from);
        }
        if (to - from == 1 && actsAsPerson(from)) {
            return true;
        }
        if (around.praised(from)) {
            return !passage.is(to, WordClass.SCHOOL) || passage.is(to, WordClass.AFTER);
        }
        return to - from == 2 && passage.casing(from).telling() && isInSentence(from, to);
    }

    /** "Victoria Park", "Charlotte's Web": the name goes on into a place or a title. */
    private boolean belongsToThing(int to) {
        return passage.plainBefore(to)
                && passage.capital(to)
                && !passage.is(to, WordClass.AFTER)
                && !passage.is(to, WordClass.COMMON)
                && !passage.is(to, WordClass.KIN);
    }

    /** Two unknown words: not after "the" or "at", where places and makers stand, nor names in capitals. */
    private boolean isInSentence(int from, int to) {
        boolean place = passage.plainBefore(from)
                && (passage.is(from - 1, WordClass.DETERMINER) || isPlaceWord(passage.folded(from - 1)));
        return !place
                && !passage.token(from).shouted()
                && !passage.token(to - 1).shouted();
    }

    private static boolean isPlaceWord(String word) {
        return switch (word) {
            case "at", "in", "near", "to", "on", "via", "using", "visit", "visited" -> true;
            default -> false;
        };
    }

    /** "Today Oliwia won the cup", "a poem by Ptolemy": an unknown word with a capital, of whom something is said. */
    private boolean actsAsPerson(int at) {
        return !passage.sentenceBefore(at)
                && passage.casing(at).telling()
                && isInSentence(at, at + 1)
                && (passage.plainBefore(at + 1) && passage.is(at + 1, WordClass.DOING) && !isBeing(at + 1)
                        || passage.plainBefore(at) && passage.folded(at - 1).equals("by"));
    }

    private boolean isBeing(int at) {
        return switch (passage.folded(at)) {
            case "is", "has", "was", "had", "can", "will", "would", "did", "does", "do", "from", "and" -> true;
            default -> false;
        };
    }

    private boolean isFirstName(int at) {
        return passage.is(at, WordClass.FIRST_NAME) || Nicknames.isGivenName(passage.folded(at));
    }
}
