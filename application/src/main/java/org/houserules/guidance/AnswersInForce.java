package org.houserules.guidance;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.houserules.policy.Catalogue;
import org.houserules.policy.Clause;
import org.houserules.policy.PoliciesInForce;
import org.houserules.policy.Policy;
import org.houserules.policy.PolicyInForce;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.ShippedPolicies;
import org.houserules.reading.Unusable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * What the policy in force at a school answers. Answers were written for the clauses as they ship: where a school has changed a
 * clause, the answers that rest on it are left out, and a person is asked. A policy of a school's own is answered in its own words.
 */
@Service
public class AnswersInForce {
    private static final Logger LOG = LoggerFactory.getLogger(AnswersInForce.class);
    private static final int REMEMBERED = 200;

    private final PolicyInForce adopted;
    private final PoliciesInForce policies;
    private final ShippedPolicies shipped;
    private final Catalogue<?> catalogue;
    private final Path home;
    private final Map<String, InForce> byDigest = new ConcurrentHashMap<>();

    AnswersInForce(
            PolicyInForce adopted,
            PoliciesInForce policies,
            ShippedPolicies shipped,
            List<Catalogue<?>> catalogues,
            @Value("${houserules.home:.}") Path home) {
        this.adopted = adopted;
        this.policies = policies;
        this.shipped = shipped;
        this.catalogue = catalogues.getFirst();
        this.home = home;
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
        return known.or(() -> policy(document).map(policy -> {
            InForce read = new InForce(
                    policy.title(), policy.organisation(), policy.version(), answers(document.policy(), policy));
            byDigest.put(document.digest(), read);
            return read;
        }));
    }

    private Optional<Policy<?>> policy(Adopted document) {
        return policies.of(document, catalogue).map(PoliciesInForce.InForce::policy);
    }

    private PolicyAnswers answers(String id, Policy<?> policy) {
        Optional<Policy<?>> original = shipped.find(id)
                .flatMap(found -> policy(new Adopted(
                        id,
                        "shipped",
                        found.document(),
                        "shipped " + found.document().hashCode(),
                        java.time.LocalDate.EPOCH)));
        try {
            return original.isPresent()
                    ? AnswerFile.beside(home.resolve("policies").resolve(id), original.get())
                            .restingOn(unchanged(original.get(), policy))
                    : AnswerFile.ofClauses(policy);
        } catch (Unusable unusable) {
            LOG.error("The answers of the policy {} cannot be read: {}", id, unusable.getMessage());
            return AnswerFile.none(policy);
        }
    }

    /** Clauses that stand word for word as they ship, with the settings that they bind. */
    private static Predicate<String> unchanged(Policy<?> original, Policy<?> policy) {
        Set<Object> standing = new HashSet<>();
        original.clauses().forEach(clause -> standing.add(substance(clause)));
        Set<String> same = new HashSet<>();
        policy.clauses().stream()
                .filter(clause -> standing.contains(substance(clause)))
                .forEach(clause -> same.add(clause.id()));
        return same::contains;
    }

    private static List<Object> substance(Clause<?> clause) {
        return List.of(
                clause.id(),
                clause.ref(),
                clause.force(),
                clause.audience(),
                clause.says(),
                clause.bindings().stream()
                        .map(bound -> List.of(bound.control().key(), String.valueOf(bound.setting())))
                        .toList(),
                clause.elsewhere().stream()
                        .map(bound -> List.of(bound.control().key(), String.valueOf(bound.setting())))
                        .toList());
    }
}
