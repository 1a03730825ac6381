package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.Setting;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** Visitors cannot post on the account. */
@Control(key = "visitor-posts-off", summary = "Visitors cannot post on the account.")
final class VisitorPostsOff implements Check<ObservedAccount, NoSetting> {
    @Override
    public Stream<Finding> check(ObservedAccount account, NoSetting setting) {
        return ObservedSetting.of(account, Setting.VISITOR_POSTS_OFF);
    }
}
