package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/** The account has as many administrators as the policy wants. */
@Control(
        key = "two-administrators",
        summary = "As many administrators as the policy wants are named, who work here or are authorised.")
final class TwoAdministrators implements Check<AccountRequest, TwoAdministrators.Setting> {
    /** @param administrators how many at least */
    record Setting(int administrators) {}

    private static final TeamCount COUNT = new TeamCount(Question.ADMINISTRATORS, "administrator", "administrators");

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return Stream.of(COUNT.of(request, setting.administrators()));
    }
}
