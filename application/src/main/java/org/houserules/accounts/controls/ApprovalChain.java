package org.houserules.accounts.controls;

import java.util.List;
import java.util.Optional;
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

    private static final String NAME = "Name the person who manages your work here.";
    private static final String REGISTER =
            "Ask whoever keeps the register of people, such as the headteacher, to enter your line manager there.";

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return Stream.of(setting.roles().contains(Role.LINE_MANAGER) ? lineManager(request, setting) : met(setting));
    }

    private static Finding lineManager(AccountRequest request, Setting setting) {
        if (request.hasSigned(Role.LINE_MANAGER)) {
            return met(setting);
        }
        Optional<Person> signs = request.lineManager();
        Optional<Person> named = request.people(Question.LINE_MANAGER).stream().findFirst();
        if (signs.isEmpty()) {
            return breached(
                    "A line manager has to sign, and the register of people has none for the author.", REGISTER);
        }
        if (named.isEmpty()) {
            return breached("A line manager has to sign, and none is named.", NAME);
        }
        return named.equals(signs) ? working(signs.get(), setting) : another(named.get(), signs.get());
    }

    private static Finding working(Person signs, Setting setting) {
        return signs.works()
                ? met(setting)
                : breached(signs.name() + " is to sign as line manager and does not work here.", REGISTER);
    }

    /** Authors do not choose who signs what they ask for. */
    private static Finding another(Person named, Person signs) {
        return breached(
                named.name() + " is named as line manager, and by the register of people it is " + signs.name() + ".",
                "Name " + signs.name() + ", who signs; if the register is wrong, have it changed there first.");
    }

    private static Finding breached(String what, String mend) {
        return OnForm.breached(Question.LINE_MANAGER, what, mend);
    }

    private static Finding met(Setting setting) {
        return OnForm.met(
                Question.LINE_MANAGER,
                "It is signed in this order: "
                        + setting.roles().stream().map(Role::called).collect(Collectors.joining(", ")) + ".");
    }
}
