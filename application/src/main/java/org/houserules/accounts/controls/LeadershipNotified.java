package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/**
 * Leadership can be told who stands behind the account. That it acknowledges the address before anybody is let in is enforced
 * where accounts go live.
 */
@Control(
        key = "leadership-notified",
        summary = "Leadership is told where the account is and who stands behind it before pupils are let in.")
final class LeadershipNotified implements Check<AccountRequest, LeadershipNotified.Setting> {
    record Setting(Before before) {}

    /** What waits for leadership to acknowledge the account. */
    enum Before {
        PUPIL_ACCESS
    }

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return Stream.of(OnForm.answered(
                request,
                Question.ADMINISTRATORS,
                "Leadership learns who stands behind the account, and acknowledges it before pupils are let in.",
                "Leadership cannot learn who stands behind the account: nobody is named.",
                "Name those who will administer it."));
    }
}
