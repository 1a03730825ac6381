package org.houserules.accounts.controls;

import org.houserules.accounts.kept.Setting;
import org.houserules.policy.NoSetting;

final class HouseRulesPublishedTest implements JudgesASetting {
    @Override
    public Setting setting() {
        return Setting.HOUSE_RULES_PUBLISHED;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new HouseRulesPublished(), new NoSetting(), account);
    }
}
