package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** The author has read the host's terms of use and says that they are kept. */
@Control(key = "terms-of-use", summary = "The author has read the host's terms of use and says that they are kept.")
final class TermsOfUse implements Check<AccountRequest, NoSetting> {
    @Override
    public Stream<Finding> check(AccountRequest request, NoSetting setting) {
        return OnForm.decided(
                request,
                Question.TERMS,
                Stream.of(OnForm.met(Question.TERMS, "The host's terms of use were read and will be kept.")),
                Stream.of(OnForm.breached(
                        Question.TERMS,
                        "The host's terms of use were not read, or will not be kept.",
                        "Read them; if they cannot be kept, choose another host.")),
                "It is not said whether the host's terms of use were read and will be kept.");
    }
}
