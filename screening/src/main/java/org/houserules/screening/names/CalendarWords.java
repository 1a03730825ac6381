package org.houserules.screening.names;

/** Tells a month or a season from a pupil who is called so. */
final class CalendarWords {
    private final Passage passage;

    CalendarWords(Passage passage) {
        this.passage = passage;
    }

    /** A month or a season where one stands: "in June", "7 June", "June 2026", "this summer". */
    boolean stands(int at) {
        if (!passage.is(at, WordClass.CALENDAR)
                || passage.token(at).possessive() && !passage.is(at + 1, WordClass.SCHOOL)) {
            return false;
        }
        boolean before = passage.plainBefore(at)
                && (passage.is(at - 1, WordClass.WHEN) && !besidePerson(at - 1) || passage.number(at - 1));
        boolean after = passage.closeBefore(at + 1) && passage.number(at + 1);
        boolean itIs =
                passage.folded(at - 1).equals("is") && passage.folded(at - 2).equals("it");
        return before || after || itIs || calendarPair(at);
    }

    boolean seasonComes(int at) {
        if (!passage.is(at, WordClass.CALENDAR)) {
            return false;
        }
        return switch (passage.folded(at + 2)) {
            case "here", "coming", "almost", "nearly", "over", "upon", "just", "now", "approaching", "a", "the" -> true;
            default -> false;
        };
    }

    /** "I sat by May", "hit by May". */
    private boolean besidePerson(int at) {
        if (!passage.folded(at).equals("by")) {
            return false;
        }
        return switch (passage.folded(at - 1)) {
            case "sat", "sit", "sits", "sitting", "stood", "hit", "bitten", "kicked", "punched", "slapped", "bullied" ->
                true;
            default -> false;
        };
    }

    private boolean calendarPair(int at) {
        return passage.folded(at + 1).equals("and") && passage.is(at + 2, WordClass.CALENDAR)
                || passage.folded(at - 1).equals("and") && passage.is(at - 2, WordClass.CALENDAR);
    }
}
