package org.houserules.accounts.controls;

import org.houserules.accounts.kept.Setting;
import org.houserules.policy.NoSetting;

final class MessagesOffTest implements JudgesASetting {
    @Override
    public Setting setting() {
        return Setting.MESSAGES_OFF;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new MessagesOff(), new NoSetting(), account);
    }
}
