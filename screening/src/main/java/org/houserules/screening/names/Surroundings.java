package org.houserules.screening.names;

import java.util.BitSet;

/** What the words before and after a word say about whether it is a name here. */
final class Surroundings {
    private final Passage passage;
    private final BitSet surelyNames;
    private final CalendarWords calendar;
    private final HarshWords harshWords;

    /** {@code surelyNames}: words that are names on the roll and no words of English. */
    Surroundings(Passage passage, BitSet surelyNames) {
        this.passage = passage;
        this.surelyNames = surelyNames;
        this.calendar = new CalendarWords(passage);
        this.harshWords = new HarshWords(passage);
    }

    /** Praise or a greeting goes before: "well done", "congratulations to", "happy birthday". */
    boolean praised(int at) {
        if (!passage.closeBefore(at)) {
            return false;
        }
        String before = passage.folded(at - 1);
        if (before.equals("to") || before.equals("for") || before.equals("of") || before.equals("our")) {
            return passage.plainBefore(at - 1)
                    && isPraise(at - 2)
                    && !passage.folded(at - 2).equals("welcome");
        }
        return isPraise(at - 1) && !before.equals("to");
    }

    private boolean isPraise(int at) {
        String word = passage.folded(at);
        return switch (word) {
            case "to", "for" -> false;
            case "done" -> passage.folded(at - 1).equals("well");
            case "birthday" -> passage.folded(at - 1).equals("happy");
            default -> passage.is(at, WordClass.CUE);
        };
    }

    /** The word goes on into something that a person is not: "rose garden", "poppy appeal", or is a number. */
    boolean compound(int at) {
        int next = at + 1;
        return passage.has(next)
                && (passage.token(next).joined() && !surelyNames.get(next)
                        || passage.plainBefore(next) && (passage.is(next, WordClass.COMPOUND) || passage.number(next)));
    }

    /** Somebody's mother, brother or friend. */
    boolean ofFamily(int at) {
        return passage.token(at).possessive() && passage.is(at + 1, WordClass.KIN);
    }

    /** An order to do something, or a question: "mark the date", "will you", "hope to see you". */
    boolean order(int at) {
        return passage.is(at, WordClass.VERB)
                && passage.plainBefore(at + 1)
                && passage.is(at + 1, WordClass.OBJECT)
                && !(passage.is(at + 1, WordClass.WHEN) && personIn(at + 1));
    }

    /** "My sister will never go", "he may even come": no name between somebody and what is done. */
    boolean auxiliary(int at) {
        return switch (passage.folded(at)) {
            case "will", "may", "can" ->
                passage.plainBefore(at) && passage.plainBefore(at + 1) && isSomebody(at - 1) && !isPast(at + 1);
            default -> false;
        };
    }

    /** "My friend will punched him": there will is a name. */
    private boolean isPast(int at) {
        String word = passage.folded(at);
        return switch (word) {
            case "is", "was", "has", "had", "did", "said", "got", "went", "took", "came", "stole", "bit", "made" ->
                true;
            default -> word.endsWith("ed") && !word.endsWith("eed");
        };
    }

    private boolean isSomebody(int at) {
        return switch (passage.folded(at)) {
            case "i", "you", "he", "she", "it", "we", "they", "who", "this", "that", "there" -> true;
            default -> passage.is(at, WordClass.KIN) || passage.is(at, WordClass.TITLE);
        };
    }

    boolean onCalendar(int at) {
        return calendar.stands(at);
    }

    boolean determined(int at) {
        return passage.plainBefore(at)
                && (passage.is(at - 1, WordClass.DETERMINER)
                        || passage.token(at - 1).possessive() && !ofYearGroup(at) && !asks(at - 1));
    }

    /** "Where's Grace?" */
    private boolean asks(int at) {
        return passage.folded(at).equals("where") || passage.folded(at).equals("who");
    }

    /** "Year 6's Florence", but not "Year 6's Art". */
    private boolean ofYearGroup(int at) {
        boolean group = passage.number(at - 1) || passage.is(at - 1, WordClass.AFTER);
        return group && !passage.is(at, WordClass.SCHOOL) && (passage.is(at, WordClass.NAMELIKE) || acts(at));
    }

    /** Part of a phrase in capitals: "Hope Street", "Bell Tower", "Mount Hope". */
    boolean inPhrase(int at) {
        return phraseAfter(at) || phraseBefore(at);
    }

    /** In a list with a name: "Amelia and Hope", "Hope, Amelia and Tom". */
    boolean listed(int at) {
        return nameAt(at - 1, at)
                || nameAt(at + 1, at + 1)
                || isAnd(at - 1) && surelyNames.get(Math.max(0, at - 2))
                || isAnd(at + 1) && surelyNames.get(at + 2);
    }

    /** "ruby and max", where capitals tell nothing. */
    boolean pairedWithNamelike(int at) {
        boolean after = isAnd(at + 1) && passage.is(at + 2, WordClass.NAMELIKE);
        boolean before = isAnd(at - 1) && passage.is(at - 2, WordClass.NAMELIKE);
        return passage.is(at, WordClass.NAMELIKE) && (after || before);
    }

    /** What a person does follows: "hope won the cup", "mark and his team", "Grace in Year 3". */
    boolean acts(int at) {
        int next = at + 1;
        if (!passage.plainBefore(next)) {
            return false;
        }
        String word = passage.folded(next);
        if (isAnd(next)) {
            return !sameKind(at, next + 1);
        }
        return passage.is(next, WordClass.DOING) && !calendar.seasonComes(at)
                || harshWords.saidOf(at)
                || word.length() > 3 && (word.endsWith("ed") || word.endsWith("ly"))
                || personIn(next);
    }

    /** "Faith, hope and charity": words in a list of words. */
    boolean listedWithWords(int at) {
        int next = at + 1;
        return passage.closeBefore(next)
                && !passage.plainBefore(next)
                && !passage.capital(next)
                && !describesPerson(next)
                && Words.canBeWord(passage.folded(next))
                && !passage.is(next, WordClass.COMMON);
    }

    /** "Hope, captain and striker, scored": a comma closes what is said of a person. */
    private boolean describesPerson(int from) {
        int end = from + 1;
        while (end - from < 4 && passage.plainBefore(end)) {
            end++;
        }
        return end > from + 1 && passage.closeBefore(end) && !passage.plainBefore(end);
    }

    private boolean nameAt(int other, int gap) {
        return other >= 0 && surelyNames.get(other) && passage.closeBefore(gap);
    }

    private boolean isAnd(int at) {
        return passage.folded(at).equals("and");
    }

    private boolean sameKind(int at, int other) {
        if (passage.is(other, WordClass.DETERMINER)) {
            return !passage.folded(other).equals("his")
                    && !passage.folded(other).equals("her")
                    && !passage.folded(other).equals("their");
        }
        boolean small = !passage.capital(other) && !passage.token(at).shouted();
        return Words.canBeWord(passage.folded(other))
                && (small
                        || passage.is(at, WordClass.CALENDAR)
                        || !passage.casing(at).telling());
    }

    /** "in Year 3", "with his trophy", "from 4M". */
    boolean personIn(int at) {
        String after = passage.folded(at + 1);
        return switch (passage.folded(at)) {
            case "in", "from", "of" ->
                after.equals("year") || after.equals("reception") || after.equals("nursery") || passage.number(at + 1);
            case "with" -> after.equals("his") || after.equals("her") || after.equals("their");
            case "at" -> after.equals("the");
            default -> false;
        };
    }

    private boolean phraseAfter(int at) {
        int next = at + 1;
        if (!passage.plainBefore(next)
                || !passage.capital(next)
                || passage.folded(next).length() < 2) {
            return false;
        }
        if (surelyNames.get(next)) {
            return passage.is(at, WordClass.ROYAL);
        }
        boolean acts = passage.is(next, WordClass.DOING) && !Words.canBeWord(passage.folded(next));
        boolean goesOn = acts
                || passage.is(next, WordClass.AFTER)
                || passage.is(next, WordClass.COMMON)
                || passage.is(next, WordClass.OPENER);
        return passage.is(next, WordClass.COMPOUND) || !goesOn;
    }

    private boolean phraseBefore(int at) {
        int before = at - 1;
        return passage.plainBefore(at)
                && passage.capital(before)
                && (!passage.sentenceBefore(before) || passage.is(before, WordClass.QUALITY))
                && !surelyNames.get(before)
                && !praised(at)
                && passage.folded(before).length() > 1
                && !passage.is(before, WordClass.COMMON)
                && !passage.is(before, WordClass.KIN);
    }
}
