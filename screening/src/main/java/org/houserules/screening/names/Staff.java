package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.houserules.screening.Span;

/** The grown-ups who may be named: finds their full names, so that no part of one is taken for a pupil. */
final class Staff {
    private static final int MOST_WORDS = 8;
    private final Set<String> names = new HashSet<>();
    private final Set<String> openings = new HashSet<>();

    Staff(Collection<String> fullNames) {
        for (String fullName : fullNames) {
            WrittenName name = WrittenName.of(fullName);
            if (name.words().size() > 1) {
                names.add(name.key());
                openings.addAll(name.openings());
            }
        }
    }

    List<Span> in(Passage passage) {
        List<Span> found = new ArrayList<>();
        for (int from = 0; from < passage.size(); from++) {
            at(passage, from, found);
        }
        return found;
    }

    private void at(Passage passage, int from, List<Span> found) {
        int to = from + 1;
        int end = from;
        String key = passage.folded(from);
        while (true) {
            end = names.contains(key) ? to : end;
            if (!openings.contains(key) || to - from >= MOST_WORDS || !passage.joinsBefore(to)) {
                break;
            }
            to++;
            key = passage.key(from, to);
        }
        if (end > from) {
            found.add(passage.span(from, end));
        }
    }
}
