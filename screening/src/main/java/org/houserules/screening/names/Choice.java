package org.houserules.screening.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.houserules.screening.Span;

/** Of readings that overlap keeps the fullest; readings of the same words are taken together. */
final class Choice {
    private final BitSet taken = new BitSet();
    private final List<NameMention> chosen = new ArrayList<>();

    static List<NameMention> of(Collection<Candidate> candidates) {
        Choice choice = new Choice();
        List<Candidate> sorted = new ArrayList<>(candidates);
        sorted.sort(Candidate.BEST_FIRST);
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to).sameAs(sorted.get(from))) {
                to++;
            }
            choice.take(sorted.subList(from, to));
            from = to;
        }
        choice.chosen.sort(Comparator.comparing(mention -> mention.where().from()));
        return List.copyOf(choice.chosen);
    }

    private void take(List<Candidate> same) {
        Candidate first = same.getFirst();
        Span where = first.where();
        int next = taken.nextSetBit(where.from());
        if (next >= 0 && next < where.to()) {
            return;
        }
        taken.set(where.from(), where.to());
        chosen.add(together(same).mention());
    }

    private static Candidate together(List<Candidate> same) {
        Candidate first = same.getFirst();
        if (same.stream().allMatch(other -> other.bearers() == first.bearers())) {
            return first;
        }
        List<Bearers> all = same.stream().map(Candidate::bearers).toList();
        return new Candidate(first.rank(), first.where(), Bearers.together(all));
    }
}
