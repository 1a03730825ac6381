package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** It is said what keeps unsuitable people away from the account. */
@Control(key = "security-measures", summary = "It is said what keeps unsuitable people away from the account.")
final class SecurityMeasures implements Check<AccountRequest, NoSetting> {
    @Override
    public Stream<Finding> check(AccountRequest request, NoSetting setting) {
        return Stream.of(OnForm.answered(
                request,
                Question.SECURITY,
                "It is said what keeps unsuitable people away.",
                "It is not said what keeps unsuitable people away from the account.",
                "Say who can get in, who lets them in, and what happens when somebody should not be there."));
    }
}
