package org.houserules.accounts.controls;

import org.houserules.accounts.kept.Setting;
import org.houserules.policy.NoSetting;

final class CrossPostingOffTest implements JudgesASetting {
    @Override
    public Setting setting() {
        return Setting.CROSS_POSTING_OFF;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new CrossPostingOff(), new NoSetting(), account);
    }
}
