package org.houserules.accounts.requests;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houserules.people.Role;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.Catalogue;
import org.houserules.policy.Judgement;
import org.houserules.policy.PoliciesInForce;
import org.houserules.policy.PoliciesInForce.InForce;
import org.houserules.policy.Policy;
import org.houserules.policy.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges a request for an account under the policy in force at its school, by the facts of today. */
@Component
public class CheckRequest {
    private final PoliciesInForce policies;
    private final Adoptions adoptions;
    private final Catalogue<AccountRequest> controls;
    private final GatherRequestFacts facts;

    CheckRequest(
            PoliciesInForce policies,
            Adoptions adoptions,
            Catalogue<AccountRequest> controls,
            GatherRequestFacts facts) {
        this.policies = policies;
        this.adoptions = adoptions;
        this.controls = controls;
        this.facts = facts;
    }

    /** A verdict, the policy it was given under, and what was judged. */
    public record Checked(Verdict verdict, InForce<AccountRequest> policy, AccountRequest request) {}

    /** Empty where no policy is in force, or it cannot be relied on. */
    @Transactional(readOnly = true)
    public Optional<InForce<AccountRequest>> policy(long owner) {
        return policies.at(owner, controls);
    }

    /** The one whose document has this digest, in force today or adopted earlier; empty where it is not kept. */
    @Transactional(readOnly = true)
    public Optional<InForce<AccountRequest>> policyWith(long owner, String digest) {
        return policy(owner)
                .filter(today -> today.digest().equals(digest))
                .or(() -> adoptions.of(owner).stream()
                        .map(Adoption::what)
                        .filter(adopted -> adopted.digest().equals(digest))
                        .findFirst()
                        .flatMap(adopted -> policies.of(adopted, controls)));
    }

    /** What would be judged, with the facts of today and nothing stated yet. */
    @Transactional(readOnly = true)
    public AccountRequest subject(long owner, long author, long request, Answers answers) {
        Answers whole = facts.completed(author, answers);
        return new AccountRequest(whole, facts.of(owner, author, Optional.of(request), whole), Set.of(), Map.of());
    }

    /**
     * Empty where no policy is in force.
     *
     * @param requestLeftOut not counted among the accounts there are
     * @param statements tokens stated by signers
     */
    @Transactional(readOnly = true)
    public Optional<Checked> check(
            long owner,
            long author,
            Optional<Long> requestLeftOut,
            Answers answers,
            Set<String> statements,
            Map<Role, String> advice) {
        return policy(owner).map(inForce -> {
            Answers whole = facts.completed(author, answers);
            AccountRequest request =
                    new AccountRequest(whole, facts.of(owner, author, requestLeftOut, whole), statements, advice);
            return new Checked(judgement(inForce.policy()).of(request, statements), inForce, request);
        });
    }

    private static Judgement<AccountRequest> judgement(Policy<AccountRequest> policy) {
        return new Judgement<>(policy, RequestFloor.rules(), policy.approval().accounts());
    }
}
