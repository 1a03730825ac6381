package org.houserules.accounts.controls;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AccountRequest.Person;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/**
 * It is known who signs for the account. The order itself is kept where signatures are given: nobody signs out of turn, and
 * an account without all of them does not become official.
 */
@Control(key = "approval-chain", summary = "It is known who signs for the account, the author's line manager included.")
final class ApprovalChain implements Check<AccountRequest, ApprovalChain.Setting> {
    /** @param roles who sign, in order; those under {@code approval: accounts} in the same policy */
    record Setting(List<Role> roles) {}

    private static final String MEND = "Name the person who manages your work here.";

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return Stream.of(setting.roles().contains(Role.LINE_MANAGER) ? lineManager(request, setting) : met(setting));
    }

    private static Finding lineManager(AccountRequest request, Setting setting) {
        List<Person> named = request.people(Question.LINE_MANAGER);
        if (named.isEmpty()) {
            return OnForm.breached(Question.LINE_MANAGER, "A line manager has to sign, and none is named.", MEND);
        }
        return named.getFirst().works()
                ? met(setting)
                : OnForm.breached(
                        Question.LINE_MANAGER,
                        named.getFirst().name() + " is to sign as line manager and does not work here.",
                        MEND);
    }

    private static Finding met(Setting setting) {
        return OnForm.met(
                Question.LINE_MANAGER,
                "It is signed in this order: "
                        + setting.roles().stream().map(Role::called).collect(Collectors.joining(", ")) + ".");
    }
}
