package org.houserules.posts;

import java.time.LocalDate;
import org.houserules.policy.Floor;
import org.houserules.policy.Judgement;
import org.houserules.policy.Policy;
import org.houserules.policy.Verdict;

/** Says what stands against a post under the school's policy. */
public final class CheckPost {
    private final GatherFacts facts;
    private final Judgement<DraftPost> judgement;

    public CheckPost(GatherFacts facts, Policy<DraftPost> policy, Floor<DraftPost> floor) {
        this.facts = facts;
        this.judgement = new Judgement<>(policy, floor);
    }

    public Verdict check(PostContent content, LocalDate today) {
        return judgement.of(facts.about(content, today), content.confirmed());
    }
}
