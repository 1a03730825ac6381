package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houserules.screening.names.Candidate.Rank;

/** Finds given and family name side by side, in either order, with a middle name between or slips in one of them. */
final class FullNames {
    private static final int MOST_MIDDLE_NAMES = 2;

    private final Passage passage;
    private final Vocabulary vocabulary;
    private final Misspelt misspelt;
    private final Reach reach;
    private final List<Candidate> found = new ArrayList<>();

    private FullNames(Passage passage, Vocabulary vocabulary) {
        this.passage = passage;
        this.vocabulary = vocabulary;
        this.misspelt = new Misspelt(passage, vocabulary);
        this.reach = new Reach(passage, vocabulary.longestName());
    }

    static List<Candidate> in(Passage passage, Vocabulary vocabulary, List<Reading> readings) {
        FullNames names = new FullNames(passage, vocabulary);
        readings.forEach(names::around);
        names.found.addAll(MisspeltPairs.in(passage, vocabulary, names.misspelt));
        return names.found;
    }

    private void around(Reading name) {
        Entry entry = name.entry();
        String key = name.key();
        if (entry.hasFamilies()) {
            Side families = new Side(false, family -> vocabulary.pair(key, entry, family));
            families(name, families);
            before(name, families.turnedRound(), Rank.TURNED_ROUND);
        }
        if (!entry.givens.none()) {
            Side givens = new Side(false, given -> vocabulary.pair(given, key));
            after(name, givens.turnedRound(), Rank.TURNED_ROUND);
            before(name, givens, Rank.IN_ORDER);
            shortName(name);
        }
    }

    /** Right at once, or behind a middle name; misspelt only where neither is. */
    private void families(Reading name, Side families) {
        int start = name.to();
        boolean exact = meets(start, Rank.IN_ORDER) && exactAfter(name, start, families, Rank.IN_ORDER);
        if (!exact && !afterMiddleNames(name, start, families) && meets(start, Rank.IN_ORDER)) {
            nearAfter(name, start, families);
        }
    }

    /** The name is followed by one of its partners. */
    private void after(Reading name, Side partners, Rank rank) {
        int start = name.to();
        if (meets(start, rank) && !exactAfter(name, start, partners, rank)) {
            nearAfter(name, start, partners);
        }
    }

    private boolean exactAfter(Reading name, int start, Side partners, Rank rank) {
        for (int to = reach.after(start); to > start; to--) {
            Optional<Bearers> bearers = partners.named().apply(passage.key(start, to));
            if (bearers.isPresent()
                    && !(rank == Rank.TURNED_ROUND && isNobody(name.from(), start))
                    && FunctionWords.allow(passage, name.from(), name.to(), start, to)) {
                add(rank, name.from(), to, bearers.get());
                return true;
            }
        }
        return false;
    }

    /** "King John", where a John King is on the roll; "Christmas Eve". */
    private boolean isNobody(int family, int given) {
        boolean feast = passage.is(family, WordClass.CALENDAR) && passage.is(given, WordClass.CALENDAR);
        return (feast || passage.is(family, WordClass.ROYAL)) && !passage.commaBefore(given);
    }

    private boolean nearAfter(Reading name, int start, Side partners) {
        int furthest = reach.after(start);
        for (int to = start + 1; to <= furthest; to++) {
            Optional<Misspelt.Match> match = misspelt.beside(name.from(), start, to, partners);
            if (match.isPresent()) {
                add(match.get().rank(), name.from(), to, match.get().bearers());
                return true;
            }
        }
        return false;
    }

    /** The name follows one of its partners, who is misspelt or written apart; others were found from the other side. */
    private void before(Reading name, Side partners, Rank rank) {
        int end = name.from();
        if (!meets(end, rank)) {
            return;
        }
        int nearest = reach.before(end);
        for (int from = end - 1; from >= nearest; from--) {
            Optional<Bearers> bearers = apart(from, end, partners);
            if (bearers.isPresent() && FunctionWords.allow(passage, from, end, end, name.to())) {
                add(rank, from, name.to(), bearers.get());
                return;
            }
            Optional<Misspelt.Match> match = misspelt.beside(name.from(), from, end, partners);
            if (match.isPresent()) {
                add(match.get().rank(), from, name.to(), match.get().bearers());
                return;
            }
        }
    }

    /** "Jia Hui Zhang", where the roll has Jiahui; but "Tom as King" is no Tomas King. */
    private Optional<Bearers> apart(int from, int end, Side partners) {
        if (end - from < 2) {
            return Optional.empty();
        }
        for (int at = from; at < end; at++) {
            if (passage.is(at, WordClass.COMMON) && !passage.capital(at)) {
                return Optional.empty();
            }
        }
        return partners.named().apply(passage.key(from, end));
    }

    /** "Benj Hartley": a short name that is in no table. */
    private void shortName(Reading family) {
        int at = family.from() - 1;
        if (!passage.joinsBefore(family.from()) || !misspelt.unknown(at) || !passage.capital(at)) {
            return;
        }
        String written = passage.folded(at);
        if (Nicknames.isGivenName(written) || passage.is(at, WordClass.FIRST_NAME)) {
            return;
        }
        Partners givens = family.entry().givens;
        List<Bearers> bearers = new ArrayList<>();
        for (String given : givens.beginningWith(written.charAt(0))) {
            if (Diminutive.of(written, given)) {
                givens.named(given).ifPresent(bearers::add);
            }
        }
        if (!bearers.isEmpty()) {
            add(Rank.SHORT_NAME, at, family.to(), Bearers.together(bearers));
        }
    }

    private boolean afterMiddleNames(Reading name, int first, Side families) {
        int start = first;
        for (int skipped = 0; skipped < MOST_MIDDLE_NAMES && isMiddleName(start); skipped++) {
            start++;
            if (followsMiddle(start)
                    && (exactAfter(name, start, families, Rank.IN_ORDER) || nearAfter(name, start, families))) {
                return true;
            }
        }
        return false;
    }

    /** Also the little word of "Gwen ap Rhys". */
    private boolean isMiddleName(int at) {
        return passage.joinsBefore(at)
                && !passage.token(at).possessive()
                && (passage.capital(at) && !passage.is(at, WordClass.COMMON)
                        || passage.is(at, WordClass.PARTICLE)
                                && passage.folded(at).length() > 1
                        || passage.casing(at) == Casing.SMALL && !Words.isOrdinary(passage.folded(at)))
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

    private void add(Rank rank, int from, int to, Bearers bearers) {
        found.add(new Candidate(rank, passage.span(from, to), bearers));
    }
}
