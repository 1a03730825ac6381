package org.houserules.accounts.controls;

import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.OnSomeAccounts;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/** The account has the strongest settings for privacy that its platform offers. */
@Control(
        key = "strongest-privacy",
        summary = "The account has the strongest settings for privacy that its platform offers.")
final class StrongestPrivacy implements Check<ObservedAccount, StrongestPrivacy.Setting> {
    /** @param where on which accounts; on every account when left out */
    record Setting(Optional<Accounts> where) implements OnSomeAccounts {
        @Override
        public boolean isWantedOf(OfficialAccount account) {
            return where.orElse(Accounts.EVERY_ACCOUNT) == Accounts.EVERY_ACCOUNT || account.pupilsContribute();
        }
    }

    /** On which accounts it is wanted. */
    enum Accounts {
        EVERY_ACCOUNT,
        ACCOUNTS_WHERE_PUPILS_CONTRIBUTE
    }

    @Override
    public Stream<Finding> check(ObservedAccount account, Setting setting) {
        return setting.isWantedOf(account.account())
                ? ObservedSetting.of(account, org.houserules.accounts.kept.Setting.STRONGEST_PRIVACY)
                : Stream.empty();
    }
}
