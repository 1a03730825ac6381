package org.houserules.training;

import java.util.Comparator;
import java.util.List;

/** How well scores part what is of a kind from what is not. */
final class Measures {
    private Measures() {}

    /** Hits, false flags and misses from a score on. */
    record Counted(long hits, long flags, long misses, long quiet) {
        double precision() {
            return hits + flags == 0 ? 0 : (double) hits / (hits + flags);
        }

        double recall() {
            return hits + misses == 0 ? 0 : (double) hits / (hits + misses);
        }

        double falseRate() {
            return flags + quiet == 0 ? 0 : (double) flags / (flags + quiet);
        }

        double f1() {
            return hits == 0 ? 0 : 2.0 * hits / (2.0 * hits + flags + misses);
        }

        /** F1 as it would be were there as many of the kind as not. */
        double evenF1() {
            return hits == 0 ? 0 : 2 * recall() / (1 + recall() + falseRate());
        }
    }

    static Counted count(List<Scored> scored, double from) {
        long hits =
                scored.stream().filter(one -> one.is() && one.score() >= from).count();
        long flags =
                scored.stream().filter(one -> !one.is() && one.score() >= from).count();
        long is = scored.stream().filter(Scored::is).count();
        return new Counted(hits, flags, is - hits, scored.size() - is - flags);
    }

    /** How often something of the kind scores higher than something that is not; a tie counts half. */
    static double auroc(List<Scored> scored) {
        List<Scored> sorted = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score))
                .toList();
        double ranks = 0;
        long is = scored.stream().filter(Scored::is).count();
        int i = 0;
        while (i < sorted.size()) {
            int end = i;
            int hits = 0;
            while (end < sorted.size()
                    && sorted.get(end).score() == sorted.get(i).score()) {
                hits += sorted.get(end++).is() ? 1 : 0;
            }
            ranks += hits * ((i + 1 + end) / 2.0);
            i = end;
        }
        long not = scored.size() - is;
        return is == 0 || not == 0 ? Double.NaN : (ranks - is * (is + 1) / 2.0) / ((double) is * not);
    }
}
