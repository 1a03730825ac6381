package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.kept.ObservedAccount;
import org.houserules.accounts.kept.Setting;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** Nobody can send the account private messages. */
@Control(key = "messages-off", summary = "Nobody can send the account private messages.")
final class MessagesOff implements Check<ObservedAccount, NoSetting> {
    @Override
    public Stream<Finding> check(ObservedAccount account, NoSetting setting) {
        return ObservedSetting.of(account, Setting.MESSAGES_OFF);
    }
}
