package org.houserules.screening.names;

/** Tells where a new sentence begins behind a name though no stop is written: "Well done Ella Beautiful singing". */
final class NewSentence {
    private final Passage passage;
    private final Surroundings around;

    NewSentence(Passage passage, Surroundings around) {
        this.passage = passage;
        this.around = around;
    }

    /** The word with a capital at {@code next}, right behind a name, is no family name: "Oliver Twist" stays one. */
    boolean beginsBehind(int name, int next) {
        return passage.is(next, WordClass.OPENER)
                || kisses(next)
                || isLove(next)
                || around.praised(name) && goesOn(next);
    }

    private boolean kisses(int at) {
        return passage.folded(at).chars().allMatch(letter -> letter == 'x');
    }

    /** "Love Nan and Grandad", "Love from us all"; Courtney Love's name goes on otherwise. */
    private boolean isLove(int at) {
        int next = at + 1;
        return passage.folded(at).equals("love")
                && passage.closeBefore(next)
                && (passage.is(next, WordClass.KIN)
                        || passage.is(next, WordClass.OBJECT) && !passage.is(next, WordClass.WHEN)
                        || kisses(next)
                        || isWishing(next));
    }

    private boolean isWishing(int at) {
        return switch (passage.folded(at)) {
            case "from", "always", "lots", "aunty", "nanny", "nanna", "papa", "mama" -> true;
            default -> false;
        };
    }

    /** Behind praise an ordinary word that is nobody's family name, if a small word goes on with it. */
    private boolean goesOn(int at) {
        int next = at + 1;
        return Words.isOrdinary(passage.folded(at))
                && !passage.is(at, WordClass.TRADE)
                && !passage.is(at, WordClass.NAMELIKE)
                && !passage.is(at, WordClass.NOUN)
                && passage.plainBefore(next)
                && !passage.capital(next)
                && !passage.is(next, WordClass.DOING)
                && (!passage.is(next, WordClass.SMALL) || passage.is(next, WordClass.DETERMINER));
    }
}
