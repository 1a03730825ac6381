package org.houserules.training;

import java.util.List;
import org.houserules.screening.text.TextKind;

/** From which probability something is a finding, and from which a person should look the same day. */
record Limits(float found, float soon) {
    private static final int STEPS = 1000;

    static Limits of(Unseen unseen) {
        Shares shares = Shares.of(unseen.kind());
        boolean wellKnown = shares == Shares.WELL_KNOWN || shares == Shares.HATEFUL;
        double quiet = Math.max(
                lowest(unseen.harmless(), shares.foundOfQuiet), lowest(unseen.ordinary(), shares.foundOfOrdinary));
        float found = up(Math.max(wellKnown ? best(unseen.all()) : 0, quiet));
        float sure = up(Math.max(
                found,
                Math.max(
                        lowest(unseen.ordinary(), shares.soonOfOrdinary),
                        lowest(unseen.harmless(), shares.soonOfQuiet))));
        return new Limits(found, shares == Shares.RISK ? twoThirds(found, sure) : sure);
    }

    /**
     * Where a child may be at risk a person looks at once from two thirds of the way, in log odds, between what is found and
     * what hardly an ordinary post reaches: those that reach it were written to deceive, and plain threats must not wait for
     * them.
     */
    static float twoThirds(float found, float sure) {
        double odds = Math.cbrt(odds(found) * odds(sure) * odds(sure));
        return (float) (odds / (1 + odds));
    }

    private static double odds(float probability) {
        return probability / (1.0 - probability);
    }

    /** Rounded to less, one post more would be over it. */
    private static float up(double limit) {
        float near = (float) limit;
        return near < limit ? Math.nextUp(near) : near;
    }

    private static float best(List<Scored> all) {
        float best = 0.5f;
        for (int i = 1; i < STEPS; i++) {
            float limit = (float) i / STEPS;
            if (Measures.count(all, limit).evenF1() > Measures.count(all, best).evenF1()) {
                best = limit;
            }
        }
        return best;
    }

    /** How much of what is harmless, ordinary posts and near misses, may be a finding, and how much an urgent one. */
    private record Shares(double foundOfOrdinary, double foundOfQuiet, double soonOfOrdinary, double soonOfQuiet) {
        static final Shares WELL_KNOWN = new Shares(0.02, 0.05, 0.0005, 0.005);
        /** Whoever names a group kindly shall not be flagged for it. */
        static final Shares HATEFUL = new Shares(0.005, 0.05, 0.0005, 0.005);
        /** A child may be at risk: a near miss too many is read by somebody, a message too few by nobody. */
        static final Shares RISK = new Shares(0.0175, 0.3, 0.0025, 0.1);
        /** Grooming is rarer, and what sounds like it is what friends and clubs write all day. */
        static final Shares LURING = new Shares(0.02, 0.3, 0.001, 0.1);
        /** Known from our own examples only; what was missed most may be flagged more often, and seldom as urgent. */
        static final Shares HURTING = new Shares(0.02, 0.08, 0.001, 0.01);

        static final Shares ACCUSING = new Shares(0.02, 0.08, 0.001, 0.01);
        static final Shares OURS = new Shares(0.01, 0.08, 0.001, 0.01);
        /** What waits its turn anyway. */
        static final Shares COMPLAINING = new Shares(0.02, 0.05, 0, 0);

        static final Shares CAN_WAIT = new Shares(0.01, 0.05, 0, 0);

        static Shares of(TextKind kind) {
            return switch (kind) {
                case ABUSE -> WELL_KNOWN;
                case HATE -> HATEFUL;
                case THREAT, SELF_HARM -> RISK;
                case GROOMING -> LURING;
                case BULLYING, SEXUAL -> HURTING;
                case COMPLAINT -> COMPLAINING;
                case OPINION, POLITICAL, SPAM -> CAN_WAIT;
                case ALLEGATION -> ACCUSING;
                default -> OURS;
            };
        }
    }

    /**
     * One harmless sentence in a hundred is looked at by itself, for each kind; three where a child may be at risk: "I am going
     * to kill you" is made of words that films and football are made of too.
     */
    static float suspect(TextKind kind, List<Double> harmless) {
        return (float) limit(harmless, Shares.of(kind) == Shares.RISK ? 0.03 : 0.01);
    }

    private static double lowest(List<Scored> harmless, double share) {
        return limit(harmless.stream().map(Scored::score).toList(), share);
    }

    /** The lowest limit at which no more than a share is over it. */
    private static double limit(List<Double> scores, double share) {
        List<Double> sorted = scores.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : Math.nextUp(sorted.get((int) Math.ceil(sorted.size() * (1 - share)) - 1));
    }
}
