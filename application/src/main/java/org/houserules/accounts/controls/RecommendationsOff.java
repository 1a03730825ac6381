package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.Setting;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** The platform does not recommend the account to others. */
@Control(key = "recommendations-off", summary = "The platform does not recommend the account to others.")
final class RecommendationsOff implements Check<ObservedAccount, NoSetting> {
    @Override
    public Stream<Finding> check(ObservedAccount account, NoSetting setting) {
        return ObservedSetting.of(account, Setting.RECOMMENDATIONS_OFF);
    }
}
