package org.houserules.acknowledgements;

import java.util.List;
import java.util.Optional;
import org.houserules.policy.Clause;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.Policy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the policy in force says of leaving. */
@Component
public class LeaverClauses {
    private static final String LEAVING = "leaver-step";

    private final CurrentPolicy policies;

    LeaverClauses(CurrentPolicy policies) {
        this.policies = policies;
    }

    /** @param says the clause in plain words */
    public record Said(String ref, String says) {}

    /** @param title of the policy */
    public record Text(String title, String organisation, String version, List<Said> clauses) {}

    /** Empty where no policy is in force. */
    @Transactional(readOnly = true)
    public Optional<Text> of(long owner) {
        return policies.readAt(owner).map(LeaverClauses::text);
    }

    private static Text text(Policy<?> policy) {
        List<Said> said = policy.clauses().stream()
                .filter(LeaverClauses::isAboutLeaving)
                .map(clause -> new Said(clause.ref(), clause.says()))
                .toList();
        return new Text(policy.title(), policy.organisation(), policy.version(), said);
    }

    private static boolean isAboutLeaving(Clause<?> clause) {
        return clause.recordedBy().stream().anyMatch(feature -> feature.key().equals(LEAVING));
    }
}
