package org.houserules.accounts.controls;

import org.houserules.accounts.kept.Setting;
import org.houserules.policy.NoSetting;

final class TaggingOffTest implements JudgesASetting {
    @Override
    public Setting setting() {
        return Setting.TAGGING_OFF;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new TaggingOff(), new NoSetting(), account);
    }
}
