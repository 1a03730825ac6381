package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.names.Candidate.Rank;

/** Finds given names and family names that stand alone, unless they are words or belong to somebody else. */
final class SingleNames {
    private final Passage passage;
    private final WordGuard guard;
    private final OtherBearers others;
    private final List<Candidate> found = new ArrayList<>();

    private SingleNames(Passage passage, WordGuard guard, OtherBearers others) {
        this.passage = passage;
        this.guard = guard;
        this.others = others;
    }

    static List<Candidate> in(Passage passage, WordGuard guard, OtherBearers others, List<Reading> readings) {
        SingleNames names = new SingleNames(passage, guard, others);
        readings.forEach(names::consider);
        return names.found;
    }

    private void consider(Reading name) {
        Entry entry = name.entry();
        if (entry.either.none() || letters(name) < 2 || isAdult(name)) {
            return;
        }
        boolean asFamily = !entry.family.none() && passage.capital(name.from());
        if (entry.given.none() && !asFamily) {
            return;
        }
        boolean several = name.to() - name.from() > 1;
        if (!several && !guard.isName(name.from()) || others.bear(name)) {
            return;
        }
        found.add(candidate(name, asFamily));
    }

    /** "Mrs Hartley", and also "Mrs A. Hartley" or "Mrs Jane Hartley". */
    private boolean isAdult(Reading name) {
        int before = name.from() - 1;
        boolean familyOnly = name.entry().given.none();
        boolean meets = passage.plainBefore(name.from()) || passage.dotBefore(name.from());
        return guard.afterTitle(name.from())
                || familyOnly && meets && passage.capital(before) && guard.afterTitle(before);
    }

    private Candidate candidate(Reading name, boolean asFamily) {
        Entry entry = name.entry();
        Rank rank = entry.given.none() ? Rank.FAMILY : Rank.GIVEN;
        Bearers bearers = asFamily ? entry.either : entry.given;
        return new Candidate(rank, passage.span(name.from(), name.to()), bearers);
    }

    private int letters(Reading name) {
        return passage.key(name.from(), name.to()).length();
    }
}
