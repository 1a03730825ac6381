package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.List;
import org.houserules.screening.names.Candidate.Rank;

/** Finds "SP" and "S.P." where praise or a class tells that it is a pupil; anywhere else two letters are anything. */
final class Initials {
    private final Passage passage;
    private final Vocabulary vocabulary;
    private final Surroundings around;
    private final List<Candidate> found = new ArrayList<>();

    private Initials(Passage passage, Vocabulary vocabulary, Surroundings around) {
        this.passage = passage;
        this.vocabulary = vocabulary;
        this.around = around;
    }

    static List<Candidate> in(Passage passage, Vocabulary vocabulary, Surroundings around) {
        Initials initials = new Initials(passage, vocabulary, around);
        for (int at = 0; at < passage.size(); at++) {
            initials.consider(at);
        }
        return initials.found;
    }

    private void consider(int at) {
        if (!passage.casing(at).telling() || !passage.capital(at)) {
            return;
        }
        int letters = passage.token(at).written().length();
        if (letters == 2 && passage.token(at).shouted()) {
            add(at, at + 1);
        } else if (letters == 1 && isDotted(at + 1)) {
            add(at, at + 2);
        }
    }

    private boolean isDotted(int at) {
        return passage.has(at)
                && passage.token(at).written().length() == 1
                && passage.capital(at)
                && passage.dotBefore(at);
    }

    private void add(int from, int to) {
        String letters = passage.key(from, to);
        boolean meant = around.praised(from) && !goesOn(to)
                || around.personIn(to) && (passage.plainBefore(to) || passage.dotBefore(to));
        if (meant && !passage.is(from, WordClass.ABBREVIATION)) {
            vocabulary
                    .withInitials(letters)
                    .ifPresent(bearers -> found.add(new Candidate(Rank.INITIALS, passage.span(from, to), bearers)));
        }
    }

    /** "Well done JB Sports": more of a name follows. */
    private boolean goesOn(int at) {
        return passage.plainBefore(at) && passage.capital(at) && !passage.is(at, WordClass.COMMON);
    }
}
