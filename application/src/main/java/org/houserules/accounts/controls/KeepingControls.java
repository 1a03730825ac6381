package org.houserules.accounts.controls;

import java.util.List;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.policy.Catalogue;

/** All controls for accounts as they are kept. A new control stands here in one line. */
public final class KeepingControls {
    private KeepingControls() {}

    public static Catalogue<ObservedAccount> catalogue() {
        return new Catalogue<>(List.of(
                new CommentsHeld(),
                new Coverage(),
                new CrossPostingOff(),
                new HouseRulesPublished(),
                new KnownFollowersOnly(),
                new LogoShown(),
                new MessagesOff(),
                new NotNeglected(),
                new PolicyLink(),
                new RecommendationsOff(),
                new StrongestPrivacy(),
                new TaggingOff(),
                new VisitorPostsOff()));
    }
}
