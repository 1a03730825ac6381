package org.houserules.screening.names;

/** Decides by grammar whether a word that is also a name is one here; a capital in real doubt makes it a name. */
final class WordGuard {
    private final Passage passage;
    private final Surroundings around;
    private final Virtues virtues;
    private final SpokenOf spokenOf;

    WordGuard(Passage passage, Surroundings around) {
        this.passage = passage;
        this.around = around;
        this.virtues = new Virtues(passage);
        this.spokenOf = new SpokenOf(passage);
    }

    boolean isName(int at) {
        if (!Words.canBeWord(passage.folded(at))) {
            return true;
        }
        if (around.ofFamily(at) || spokenOf.isPerson(at)) {
            return true;
        }
        if ((around.order(at) || around.auxiliary(at)) && !midSentenceCapital(at)) {
            return false;
        }
        if (!passage.casing(at).telling()) {
            return inUntellingText(at);
        }
        if (!passage.capital(at)) {
            return around.praised(at) && goesOnAsName(at);
        }
        return passage.sentenceBefore(at) ? atStart(at) : inside(at);
    }

    /** A family name that is a word stands for a pupil only where something is said of one: "Goals: Bell, Hartley". */
    boolean isFamilyName(int at) {
        if (!Words.canBeWord(passage.folded(at))) {
            return true;
        }
        boolean title = passage.plainBefore(at) && passage.capital(at - 1) && !around.praised(at);
        return !title && (around.praised(at) || around.listed(at) || around.acts(at) && !isBeing(at + 1));
    }

    private boolean isBeing(int at) {
        return switch (passage.folded(at)) {
            case "is", "are", "was", "were", "has", "had", "will", "can", "could", "should", "would", "isnt", "wasnt" ->
                true;
            default -> false;
        };
    }

    private boolean midSentenceCapital(int at) {
        return passage.casing(at).telling() && passage.capital(at) && !passage.sentenceBefore(at);
    }

    private boolean inside(int at) {
        if (virtues.speakOf(at) || around.onCalendar(at) || around.inPhrase(at) || around.compound(at)) {
            return false;
        }
        return around.praised(at) || !around.determined(at);
    }

    private boolean atStart(int at) {
        if (virtues.speakOf(at) || around.onCalendar(at) || around.inPhrase(at) || around.compound(at)) {
            return false;
        }
        if (passage.token(at).possessive() || around.acts(at) || around.listed(at)) {
            return true;
        }
        return passage.plainBefore(at + 1)
                ? passage.is(at, WordClass.NAMELIKE)
                : standsAlone(at) && !around.listedWithWords(at);
    }

    /** Capitals tell nothing: praise, lists and what follows decide. */
    private boolean inUntellingText(int at) {
        if (virtues.areSaidOrThemes(at) || around.onCalendar(at) || around.compound(at)) {
            return false;
        }
        if (around.praised(at)) {
            return goesOnAsName(at) || passage.is(at + 1, WordClass.AFTER);
        }
        if (around.determined(at)) {
            return false;
        }
        if (around.listed(at) || around.acts(at) || around.pairedWithNamelike(at)) {
            return true;
        }
        boolean namelike = passage.capital(at) && passage.is(at, WordClass.NAMELIKE);
        return passage.plainBefore(at + 1) ? namelike : endsName(at, namelike);
    }

    private boolean endsName(int at, boolean namelike) {
        boolean afterSmallWord = passage.plainBefore(at) && passage.is(at - 1, WordClass.SMALL) && !introduces(at - 1);
        return namelike || passage.capital(at) && !afterSmallWord && standsAlone(at);
    }

    private boolean introduces(int at) {
        return switch (passage.folded(at)) {
            case "by", "from", "for", "to", "with", "and" -> true;
            default -> false;
        };
    }

    private boolean standsAlone(int at) {
        return !passage.is(at, WordClass.CALENDAR)
                && !passage.is(at, WordClass.QUALITY)
                && !passage.is(at, WordClass.COMMON);
    }

    /** After praise a small word is a name unless it goes on into a thing: "thanks to art lovers". */
    private boolean goesOnAsName(int at) {
        int next = at + 1;
        return !around.compound(at)
                && (!passage.plainBefore(next)
                        || passage.is(next, WordClass.COMMON)
                        || passage.is(next, WordClass.DOING)
                        || around.acts(at));
    }
}
