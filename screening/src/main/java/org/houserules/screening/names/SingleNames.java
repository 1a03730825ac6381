package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.names.Candidate.Rank;

/** Finds given names and family names that stand alone, unless they are words or belong to somebody else. */
final class SingleNames {
    private static final int LONGEST_BIT = 3;

    private final Passage passage;
    private final WordGuard guard;
    private final OtherBearers others;
    private final Titles titles;
    private final List<Candidate> found = new ArrayList<>();

    private SingleNames(Passage passage, WordGuard guard, OtherBearers others) {
        this.passage = passage;
        this.guard = guard;
        this.others = others;
        this.titles = new Titles(passage);
    }

    static List<Candidate> in(Passage passage, WordGuard guard, OtherBearers others, List<Reading> readings) {
        SingleNames names = new SingleNames(passage, guard, others);
        readings.forEach(names::consider);
        return names.found;
    }

    private void consider(Reading name) {
        Entry entry = name.entry();
        if (entry.either().none() || name.key().length() < 2 || isAdult(name)) {
            return;
        }
        boolean asFamily = entry.isFamily() && passage.capital(name.from());
        if (entry.given().none() && !asFamily) {
            return;
        }
        boolean several = name.to() - name.from() > 1;
        if (!several && (isAbbreviation(name.from()) || isBit(name) || !guard.isName(name.from()))
                || isSovereign(name)
                || others.bear(name)) {
            return;
        }
        if (entry.given().none() && !several && (isHalf(name) || !guard.isFamilyName(name.from()))) {
            return;
        }
        found.add(candidate(name, asFamily));
    }

    /** "Mrs Hartley", and also "Mrs A. Hartley" or "Mrs Jane Hartley". */
    private boolean isAdult(Reading name) {
        boolean familyOnly = name.entry().given().none();
        if (titles.makeAdult(beginningOfHyphened(name.from()), !familyOnly)) {
            return true;
        }
        int before = name.from() - 1;
        boolean meets = passage.plainBefore(name.from()) || passage.dotBefore(name.from());
        return familyOnly && meets && passage.capital(before) && (titles.makeAdult(before, false) || isTitled(before));
    }

    /** The second letter of "Mr A. R. Hartley". */
    private boolean isTitled(int initial) {
        return passage.folded(initial).length() == 1
                && passage.folded(initial - 1).length() == 1
                && (passage.plainBefore(initial) || passage.dotBefore(initial))
                && titles.makeAdult(initial - 1, false);
    }

    /** "a cash ISA", "a SIM card", "Henry VI". */
    private boolean isAbbreviation(int at) {
        return passage.casing(at).telling() && passage.token(at).shouted() && passage.is(at, WordClass.ABBREVIATION);
    }

    /** "Henry VIII", "Elizabeth II". */
    private boolean isSovereign(Reading name) {
        int next = name.to();
        return passage.plainBefore(next)
                && passage.capital(name.from())
                && passage.token(next).shouted()
                && isNumeral(passage.folded(next));
    }

    /** Not XX, which is kisses. */
    private static boolean isNumeral(String word) {
        return switch (word) {
            case "ii", "iii", "iv", "vi", "vii", "viii", "ix" -> true;
            default -> false;
        };
    }

    /** The "Fi" of "Wi-Fi" and "sci-fi"; but the Mae of "Anna-Mae" may be one. */
    private boolean isBit(Reading name) {
        int from = name.from();
        return name.key().length() <= LONGEST_BIT
                && (passage.token(from).joined() && !mayJoin(from, from - 1)
                        || passage.has(from + 1) && passage.token(from + 1).joined() && !mayJoin(from, from + 1));
    }

    private boolean mayJoin(int at, int other) {
        String word = passage.folded(other);
        return others.isGiven(other)
                || passage.is(other, WordClass.FIRST_NAME)
                || Nicknames.isGivenName(word)
                || passage.capital(at) && !passage.token(at).shouted() && word.length() > LONGEST_BIT;
    }

    /** "Mr Okonjo-Bell". */
    private int beginningOfHyphened(int at) {
        int from = at;
        while (from > 0 && passage.token(from).joined()) {
            from--;
        }
        return from;
    }

    /** The Doherty of Cash-Doherty is of another family. */
    private boolean isHalf(Reading name) {
        boolean goesOn = name.to() < passage.size() && passage.token(name.to()).joined();
        return goesOn || passage.token(name.from()).joined();
    }

    private Candidate candidate(Reading name, boolean asFamily) {
        Entry entry = name.entry();
        boolean several = name.to() - name.from() > 1;
        Rank given = several ? Rank.SEVERAL_GIVEN : Rank.GIVEN;
        Rank family = several ? Rank.SEVERAL_FAMILY : Rank.FAMILY;
        Rank rank = entry.given().none() ? family : given;
        Bearers bearers = asFamily ? entry.either() : entry.given();
        return new Candidate(rank, name.where(passage), bearers);
    }
}
