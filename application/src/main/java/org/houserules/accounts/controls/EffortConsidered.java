package org.houserules.accounts.controls;

import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AsksSigner;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/** It is said how many hours a week the account takes and whose they are. */
@Control(key = "effort-considered", summary = "It is said how many hours a week the account takes and whose they are.")
final class EffortConsidered
        implements Check<AccountRequest, EffortConsidered.Setting>, AsksSigner<EffortConsidered.Setting> {
    /** @param statedBy who states with the signature that means and trained people suffice; nobody when left out */
    record Setting(Optional<Role> statedBy) {}

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return Stream.of(
                OnForm.answered(
                        request,
                        Question.HOURS,
                        "It is said how many hours a week the account takes.",
                        "It is not said how many hours a week the account takes.",
                        "Give the hours, rounded up."),
                OnForm.answered(
                        request,
                        Question.WHOSE_HOURS,
                        "It is said whose hours they are.",
                        "It is not said whose hours the account takes.",
                        "Name the people or the posts whose time it is."));
    }

    @Override
    public Stream<Statement> asks(AccountRequest request, Setting setting) {
        return setting.statedBy().stream()
                .map(role -> new Statement(
                        "means-suffice",
                        role,
                        "There are enough means and trained people for it, also when somebody is away or leaves.",
                        false));
    }
}
