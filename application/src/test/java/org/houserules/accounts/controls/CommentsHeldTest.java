package org.houserules.accounts.controls;

import org.houserules.accounts.kept.Setting;
import org.houserules.policy.NoSetting;

final class CommentsHeldTest implements JudgesASetting {
    @Override
    public Setting setting() {
        return Setting.COMMENTS_HELD;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new CommentsHeld(), new NoSetting(), account);
    }
}
