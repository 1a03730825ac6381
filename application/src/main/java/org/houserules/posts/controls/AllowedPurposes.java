package org.houserules.posts.controls;

import java.util.List;
import java.util.Optional;
import org.houserules.policy.Policy;
import org.houserules.posts.DraftPost;
import org.houserules.posts.Purpose;

/** The purposes that a policy allows, for whoever chooses one. */
public final class AllowedPurposes {
    private AllowedPurposes() {}

    /** Empty where the policy does not say. */
    public static Optional<List<Purpose>> of(Policy<DraftPost> policy) {
        return policy.clauses().stream()
                .flatMap(clause -> clause.bindings().stream())
                .map(binding -> binding.setting())
                .filter(PurposeStated.Setting.class::isInstance)
                .map(PurposeStated.Setting.class::cast)
                .map(PurposeStated.Setting::allowed)
                .findFirst();
    }
}
