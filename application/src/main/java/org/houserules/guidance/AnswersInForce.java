package org.houserules.guidance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.houserules.policy.Catalogue;
import org.houserules.policy.PoliciesInForce;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyInForce;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.ShippedAnswers;
import org.springframework.stereotype.Service;

/**
 * What the policy in force at a school answers: the answers that stand in it, or else those that ship with it. Where a school
 * has changed a clause since somebody looked at an answer that rests on it, the answer is left out, and a person is asked.
 */
@Service
public class AnswersInForce {
    private static final int REMEMBERED = 200;

    private final PolicyInForce adopted;
    private final PoliciesInForce policies;
    private final ShippedAnswers shipped;
    private final AnswerReader reader;
    private final Catalogue<?> catalogue;
    private final Map<String, InForce> byDigest = new ConcurrentHashMap<>();

    AnswersInForce(
            PolicyInForce adopted,
            PoliciesInForce policies,
            ShippedAnswers shipped,
            AnswerReader reader,
            List<Catalogue<?>> catalogues) {
        this.adopted = adopted;
        this.policies = policies;
        this.shipped = shipped;
        this.reader = reader;
        this.catalogue = catalogues.getFirst();
    }

    /** @param version of the policy, as it calls itself */
    public record InForce(String title, String organisation, String version, PolicyAnswers answers) {}

    /** Empty where the school has adopted no policy, or one that cannot be relied on. */
    public Optional<InForce> at(long owner) {
        return adopted.at(owner).flatMap(this::of);
    }

    private Optional<InForce> of(Adopted document) {
        if (byDigest.size() >= REMEMBERED) {
            byDigest.clear();
        }
        Optional<InForce> known = Optional.ofNullable(byDigest.get(document.digest()));
        return known.or(() -> policies.of(document, catalogue)
                .map(PoliciesInForce.InForce::policy)
                .map(policy -> {
                    InForce read =
                            new InForce(policy.title(), policy.organisation(), policy.version(), answers(policy));
                    byDigest.put(document.digest(), read);
                    return read;
                }));
    }

    /** Of a policy that is adopted, or of one that is still being written. */
    public PolicyAnswers answers(Policy<?> policy) {
        return shipped.of(policy)
                .map(guidance -> reader.inForce(guidance, policy))
                .orElseGet(() -> AnswerReader.none(policy));
    }
}
