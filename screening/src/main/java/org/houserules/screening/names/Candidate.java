package org.houserules.screening.names;

import java.util.Comparator;
import java.util.Set;
import org.houserules.screening.Span;

/** One way to read a place in the text as a name; those that overlap compete. */
record Candidate(Rank rank, Span where, Bearers bearers) {
    /** The order in which readings are believed. */
    enum Rank {
        IN_ORDER(Form.FULL),
        TURNED_ROUND(Form.FULL),
        SHORT_NAME(Form.FULL),
        INITIAL_AND_FAMILY(Form.INITIAL_AND_FAMILY),
        GIVEN_AND_INITIAL(Form.GIVEN_AND_INITIAL),
        MISSPELT(Form.FULL),
        TWICE_MISSPELT(Form.FULL),
        SEVERAL_GIVEN(Form.GIVEN),
        SEVERAL_FAMILY(Form.FAMILY),
        GIVEN(Form.GIVEN),
        FAMILY(Form.FAMILY),
        INITIALS(Form.INITIALS);

        private final Form form;

        Rank(Form form) {
            this.form = form;
        }
    }

    /** The most believable first; of equals the longer, then the earlier. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::rank)
            .thenComparing(candidate -> candidate.where.from() - candidate.where.to())
            .thenComparing(candidate -> candidate.where.from());

    boolean sameAs(Candidate other) {
        return rank == other.rank && where.equals(other.where);
    }

    boolean misspelt() {
        return rank == Rank.MISSPELT || rank == Rank.TWICE_MISSPELT;
    }

    /** Several words that are right as they stand. */
    boolean several() {
        return rank == Rank.SEVERAL_GIVEN || rank == Rank.SEVERAL_FAMILY;
    }

    NameMention mention() {
        Set<String> ids = bearers.ids();
        return new NameMention(where, rank.form, ids, misspelt(), bearers.former());
    }
}
