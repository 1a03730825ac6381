package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Named;

/** The account shows the school's logo, which leads to the school. */
@Control(key = "logo-shown", summary = "The account shows the school's logo, which leads to the school.")
final class LogoShown implements Check<ObservedAccount, LogoShown.Setting> {
    record Setting(@Named("links-to") Target target) {}

    /** Where the logo leads. */
    enum Target {
        SCHOOL_WEBSITE
    }

    @Override
    public Stream<Finding> check(ObservedAccount account, Setting setting) {
        return ObservedSetting.of(account, org.houserules.accounts.kept.Setting.LOGO_SHOWN);
    }
}
