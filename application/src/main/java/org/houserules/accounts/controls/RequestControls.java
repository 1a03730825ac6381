package org.houserules.accounts.controls;

import java.util.List;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.platforms.MinimumAges;
import org.houserules.policy.Catalogue;

/** All controls for account requests. A new control stands here in one line. */
public final class RequestControls {
    private RequestControls() {}

    public static Catalogue<AccountRequest> catalogue() {
        return new Catalogue<>(List.of(
                new AccountLimit(),
                new ActiveTeam(),
                new AdvertisingApproval(),
                new ApprovalChain(),
                new BrandApproval(),
                new ClosureDate(),
                new EffortConsidered(),
                new EvaluationPlan(),
                new InteractionLevel(),
                new LeadershipNotified(),
                new MinimumAge(MinimumAges.shipped()),
                new OfficialEmail(),
                new ParentalConsentPlan(),
                new ReasonGiven(),
                new SecurityMeasures(),
                new TermsOfUse(),
                new TwoAdministrators(),
                new TwoModerators(),
                new VettingPlan(),
                new VulnerableAudience()));
    }
}
