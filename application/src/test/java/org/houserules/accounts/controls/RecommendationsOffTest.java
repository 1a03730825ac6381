package org.houserules.accounts.controls;

import org.houserules.accounts.kept.Setting;
import org.houserules.policy.NoSetting;

final class RecommendationsOffTest implements JudgesASetting {
    @Override
    public Setting setting() {
        return Setting.RECOMMENDATIONS_OFF;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new RecommendationsOff(), new NoSetting(), account);
    }
}
