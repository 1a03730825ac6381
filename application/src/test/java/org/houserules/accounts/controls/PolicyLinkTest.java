package org.houserules.accounts.controls;

import org.houserules.accounts.kept.Setting;
import org.houserules.policy.NoSetting;

final class PolicyLinkTest implements JudgesASetting {
    @Override
    public Setting setting() {
        return Setting.POLICY_LINK;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new PolicyLink(), new NoSetting(), account);
    }
}
