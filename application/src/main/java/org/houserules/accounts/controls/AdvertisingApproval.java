package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AsksSigner;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/** Where contributors are advertised for, it is said how, and whoever decides on it approves. */
@Control(
        key = "advertising-approval",
        summary = "Where contributors are advertised for, it is said how, and whoever decides on it approves.")
final class AdvertisingApproval
        implements Check<AccountRequest, AdvertisingApproval.Setting>, AsksSigner<AdvertisingApproval.Setting> {
    /** @param by who approves, with the signature */
    record Setting(Role by) {}

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return OnForm.decided(
                request,
                Question.ADVERTISING,
                Stream.of(OnForm.answered(
                        request,
                        Question.ADVERTISING_HOW,
                        "It is said how contributors are advertised for; the "
                                + setting.by().called() + " decides with the signature.",
                        "Contributors are advertised for, and it is not said how.",
                        "Say how and where you will advertise.")),
                Stream.of(OnForm.met(Question.ADVERTISING, "Nobody advertises for contributors.")),
                "It is not said whether contributors are advertised for.");
    }

    @Override
    public Stream<Statement> asks(AccountRequest request, Setting setting) {
        return request.answers().flag(Question.ADVERTISING).filter(yes -> yes).stream()
                .map(yes -> new Statement(
                        "advertising-approved",
                        setting.by(),
                        "I approve that contributors are advertised for.",
                        false));
    }
}
