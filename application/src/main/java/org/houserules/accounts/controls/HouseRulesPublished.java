package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.Setting;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** The account's house rules can be read there. */
@Control(key = "house-rules-published", summary = "The account's house rules can be read there.")
final class HouseRulesPublished implements Check<ObservedAccount, NoSetting> {
    @Override
    public Stream<Finding> check(ObservedAccount account, NoSetting setting) {
        return ObservedSetting.of(account, Setting.HOUSE_RULES_PUBLISHED);
    }
}
