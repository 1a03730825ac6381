package org.houserules.posts.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.houserules.policy.Capabilities;
import org.houserules.policy.Catalogue;
import org.houserules.policy.Floor;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyFile;
import org.houserules.policy.PolicyInForce;
import org.houserules.posts.CheckPost;
import org.houserules.posts.DraftPost;
import org.houserules.posts.GatherFacts;
import org.houserules.posts.PolicyForPosts;
import org.houserules.posts.controls.PostControls;
import org.houserules.posts.controls.PostFloor;
import org.houserules.reading.Unusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Adopted policies, each read once. */
@Component
class PoliciesOfSchools implements PolicyForPosts.InForce {
    private static final Logger LOG = LoggerFactory.getLogger(PoliciesOfSchools.class);
    private static final int MOST_KEPT = 200;

    private final PolicyInForce adopted;
    private final Catalogue<DraftPost> catalogue = PostControls.catalogue();
    private final Capabilities capabilities = Capabilities.shipped();
    private final Floor<DraftPost> floor = PostFloor.rules();
    private final Map<String, PolicyForPosts> read = new ConcurrentHashMap<>();

    PoliciesOfSchools(PolicyInForce adopted) {
        this.adopted = adopted;
    }

    @Override
    public Optional<PolicyForPosts> at(long owner) {
        return adopted.at(owner).flatMap(this::read);
    }

    @Override
    public CheckPost check(PolicyForPosts policy, GatherFacts facts) {
        return new CheckPost(facts, policy.policy(), floor);
    }

    private Optional<PolicyForPosts> read(PolicyInForce.Adopted document) {
        PolicyForPosts known = read.get(document.digest());
        return known == null ? parse(document) : Optional.of(known);
    }

    /** What cannot be relied on counts as no policy: then nothing goes out. */
    private Optional<PolicyForPosts> parse(PolicyInForce.Adopted document) {
        try {
            byte[] bytes = document.document().getBytes(StandardCharsets.UTF_8);
            Policy<DraftPost> policy = PolicyFile.parse(document.policy(), bytes, catalogue, capabilities);
            PolicyForPosts parsed = new PolicyForPosts(policy, document.digest());
            if (read.size() >= MOST_KEPT) {
                read.clear();
            }
            read.put(document.digest(), parsed);
            return Optional.of(parsed);
        } catch (Unusable unusable) {
            LOG.error("The adopted policy {} cannot be read: {}", document.policy(), unusable.getMessage());
            return Optional.empty();
        }
    }
}
