package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.names.Candidate.Rank;

/** Finds given and family name side by side, in either order, with a middle name between or one slip in one of them. */
final class FullNames {
    private static final int MOST_WORDS = 5;
    private static final int MOST_MIDDLE_NAMES = 2;

    private final Passage passage;
    private final List<Candidate> found = new ArrayList<>();

    private FullNames(Passage passage) {
        this.passage = passage;
    }

    static List<Candidate> in(Passage passage, List<Reading> readings) {
        FullNames names = new FullNames(passage);
        readings.forEach(names::around);
        return names.found;
    }

    private void around(Reading name) {
        if (!name.entry().families.none()) {
            if (!after(name, name.entry().families, Rank.IN_ORDER)) {
                afterMiddleNames(name, name.entry().families);
            }
            before(name, name.entry().families, Rank.TURNED_ROUND);
        }
        if (!name.entry().givens.none()) {
            after(name, name.entry().givens, Rank.TURNED_ROUND);
            before(name, name.entry().givens, Rank.IN_ORDER);
        }
    }

    /** The name is followed by one of its partners. */
    private boolean after(Reading name, Partners partners, Rank rank) {
        int start = name.to();
        if (!meets(start, rank)) {
            return false;
        }
        boolean exact = exactAfter(name, start, partners, rank);
        return exact || nearAfter(name, start, partners);
    }

    private boolean exactAfter(Reading name, int start, Partners partners, Rank rank) {
        for (int to = furthest(start, partners); to > start; to--) {
            Optional<Bearers> bearers = partners.named(passage.key(start, to));
            if (bearers.isPresent() && FunctionWords.allow(passage, name.from(), name.to(), start, to)) {
                add(rank, name.from(), to, bearers.get());
                return true;
            }
        }
        return false;
    }

    private boolean nearAfter(Reading name, int start, Partners partners) {
        int furthest = furthest(start, partners);
        for (int to = start + 1; to <= furthest; to++) {
            Optional<Bearers> bearers = near(start, to, partners, passage.capital(name.from()));
            if (bearers.isPresent()) {
                add(Rank.MISSPELT, name.from(), to, bearers.get());
                return true;
            }
        }
        return false;
    }

    /** The name follows one of its partners, who is misspelt; exact ones were found from the other side. */
    private void before(Reading name, Partners partners, Rank rank) {
        int end = name.from();
        if (!meets(end, rank)) {
            return;
        }
        int nearest = nearest(end, partners);
        for (int from = end - 1; from >= nearest; from--) {
            Optional<Bearers> bearers = near(from, end, partners, passage.capital(name.from()));
            if (bearers.isPresent()) {
                add(Rank.MISSPELT, from, name.to(), bearers.get());
                return;
            }
        }
    }

    private Optional<Bearers> near(int from, int to, Partners partners, boolean otherCapital) {
        if (FunctionWords.isWord(passage, from)) {
            return Optional.empty();
        }
        String written = passage.key(from, to);
        return partners.named(written).isPresent()
                ? Optional.empty()
                : partners.near(written, otherCapital && passage.capital(from));
    }

    private void afterMiddleNames(Reading name, Partners families) {
        int start = name.to();
        for (int skipped = 0; skipped < MOST_MIDDLE_NAMES && isMiddleName(start); skipped++) {
            start++;
            if (followsMiddle(start) && exactAfter(name, start, families, Rank.IN_ORDER)) {
                return;
            }
        }
    }

    private boolean isMiddleName(int at) {
        return passage.joinsBefore(at)
                && passage.capital(at)
                && !Words.is(passage.folded(at), WordClass.COMMON)
                && (!passage.is(at, WordClass.DOING) || Words.canBeWord(passage.folded(at)));
    }

    /** A middle initial may carry a dot. */
    private boolean followsMiddle(int at) {
        return passage.joinsBefore(at)
                || passage.dotBefore(at) && passage.folded(at - 1).length() == 1;
    }

    private boolean meets(int at, Rank rank) {
        return passage.joinsBefore(at) || rank == Rank.TURNED_ROUND && passage.commaBefore(at);
    }

    /** How far the words of one name may reach from here. */
    private int furthest(int start, Partners partners) {
        int to = start + 1;
        int letters = passage.folded(start).length();
        while (to - start < MOST_WORDS && passage.insideBefore(to)) {
            letters += passage.folded(to).length();
            if (letters > partners.longest() + 1) {
                return to;
            }
            to++;
        }
        return to;
    }

    private int nearest(int end, Partners partners) {
        int from = end - 1;
        int letters = passage.folded(from).length();
        while (end - from < MOST_WORDS && passage.insideBefore(from)) {
            letters += passage.folded(from - 1).length();
            if (letters > partners.longest() + 1) {
                return from;
            }
            from--;
        }
        return from;
    }

    private void add(Rank rank, int from, int to, Bearers bearers) {
        found.add(new Candidate(rank, passage.span(from, to), bearers));
    }
}
