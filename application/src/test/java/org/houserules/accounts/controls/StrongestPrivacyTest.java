package org.houserules.accounts.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houserules.accounts.controls.AnAccount.anAccount;

import java.util.Optional;
import org.houserules.accounts.kept.Setting;
import org.junit.jupiter.api.Test;

final class StrongestPrivacyTest implements JudgesASetting {
    private static final StrongestPrivacy.Setting WHERE_PUPILS_CONTRIBUTE =
            new StrongestPrivacy.Setting(Optional.of(StrongestPrivacy.Accounts.ACCOUNTS_WHERE_PUPILS_CONTRIBUTE));
    private static final StrongestPrivacy.Setting EVERYWHERE =
            new StrongestPrivacy.Setting(Optional.of(StrongestPrivacy.Accounts.EVERY_ACCOUNT));

    @Override
    public Setting setting() {
        return Setting.STRONGEST_PRIVACY;
    }

    @Override
    public Judged judged(AnAccount account) {
        return Judged.by(new StrongestPrivacy(), new StrongestPrivacy.Setting(Optional.empty()), account);
    }

    @Test
    void aPolicyMayWantItOnlyWherePupilsContribute() {
        assertThat(Judged.by(new StrongestPrivacy(), WHERE_PUPILS_CONTRIBUTE, anAccount())
                        .lines())
                .isEmpty();
        assertThat(Judged.by(
                                new StrongestPrivacy(),
                                WHERE_PUPILS_CONTRIBUTE,
                                anAccount().pupilsContribute())
                        .lines())
                .containsExactly("cannot-tell strongest-privacy");
        assertThat(Judged.by(new StrongestPrivacy(), EVERYWHERE, anAccount()).lines())
                .containsExactly("cannot-tell strongest-privacy");
    }
}
