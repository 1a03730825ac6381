package org.houserules.posts.store;

import java.util.Optional;
import org.houserules.policy.Catalogue;
import org.houserules.policy.Floor;
import org.houserules.policy.Judgement;
import org.houserules.policy.PoliciesInForce;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.Verdict;
import org.houserules.posts.CheckPost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.GatherFacts;
import org.houserules.posts.PolicyForPosts;
import org.houserules.posts.controls.PostFloor;
import org.springframework.stereotype.Component;

/** Adopted policies, for judging posts. */
@Component
class PoliciesOfSchools implements PolicyForPosts.InForce {
    private final PoliciesInForce policies;
    private final Catalogue<DraftPost> catalogue;
    private final Floor<DraftPost> floor = PostFloor.rules();

    PoliciesOfSchools(PoliciesInForce policies, Catalogue<DraftPost> catalogue) {
        this.policies = policies;
        this.catalogue = catalogue;
    }

    @Override
    public Optional<PolicyForPosts> at(long owner) {
        return policies.at(owner, catalogue).map(read -> new PolicyForPosts(read.policy(), read.digest()));
    }

    @Override
    public Optional<PolicyForPosts> of(Adopted document) {
        return policies.of(document, catalogue).map(read -> new PolicyForPosts(read.policy(), read.digest()));
    }

    @Override
    public Verdict judge(PolicyForPosts policy, DraftPost subject) {
        return new Judgement<>(policy.policy(), floor)
                .of(subject, subject.content().confirmed());
    }

    @Override
    public CheckPost check(PolicyForPosts policy, GatherFacts facts) {
        return new CheckPost(facts, policy.policy(), floor);
    }
}
