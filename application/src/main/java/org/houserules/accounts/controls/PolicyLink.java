package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.Setting;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** The account links to the school's policy. */
@Control(key = "policy-link", summary = "The account links to the school's policy.")
final class PolicyLink implements Check<ObservedAccount, NoSetting> {
    @Override
    public Stream<Finding> check(ObservedAccount account, NoSetting setting) {
        return ObservedSetting.of(account, Setting.POLICY_LINK);
    }
}
