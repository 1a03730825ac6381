package org.houserules.accounts.controls;

import org.houserules.accounts.kept.Setting;

final class LogoShownTest implements JudgesASetting {
    @Override
    public Setting setting() {
        return Setting.LOGO_SHOWN;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new LogoShown(), new LogoShown.Setting(LogoShown.Target.SCHOOL_WEBSITE), account);
    }
}
