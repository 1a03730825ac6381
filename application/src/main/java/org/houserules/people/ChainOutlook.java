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

    /** One sentence for each gap, the next first. */
    public List<String> sentences(long owner) {
        LocalDate today = LocalDate.now(clock);
        LocalDate until = today.plusWeeks(WEEKS);
        return policy.orderedStream()
                .flatMap(one -> one.posts(owner).stream())
                .filter(chain -> !chain.isEmpty())
                .flatMap(chain -> gaps.of(owner, chain, today, until).stream())
                .map(gap -> gap.inWords(today, until))
                .distinct()
                .toList();
    }
}
