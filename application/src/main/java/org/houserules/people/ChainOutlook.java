package org.houserules.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says in which of the coming weeks the chain of the policy in force has nobody to sign. */
@Component
public class ChainOutlook {
    private static final int WEEKS = 12;

    private final ChainGaps gaps;
    private final ObjectProvider<ChainInForce> policy;
    private final Clock clock;

    ChainOutlook(ChainGaps gaps, ObjectProvider<ChainInForce> policy, Clock clock) {
        this.gaps = gaps;
        this.policy = policy;
        this.clock = clock;
    }

    /** The next first. */
    public List<Gap> gaps(long owner) {
        LocalDate today = LocalDate.now(clock);
        return policy.orderedStream()
                .flatMap(one -> one.posts(owner).stream())
                .filter(chain -> !chain.isEmpty())
                .flatMap(chain -> gaps.of(owner, chain, today, today.plusWeeks(WEEKS)).stream())
                .toList();
    }

    /** One sentence for each gap. */
    public List<String> sentences(long owner) {
        return gaps(owner).stream().map(this::sentence).distinct().toList();
    }

    public String sentence(Gap gap) {
        LocalDate today = LocalDate.now(clock);
        return gap.inWords(today, today.plusWeeks(WEEKS)) + ".";
    }
}
