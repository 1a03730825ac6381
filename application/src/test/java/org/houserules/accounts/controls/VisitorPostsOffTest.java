package org.houserules.accounts.controls;

import org.houserules.accounts.kept.Setting;
import org.houserules.policy.NoSetting;

final class VisitorPostsOffTest implements JudgesASetting {
    @Override
    public Setting setting() {
        return Setting.VISITOR_POSTS_OFF;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new VisitorPostsOff(), new NoSetting(), account);
    }
}
