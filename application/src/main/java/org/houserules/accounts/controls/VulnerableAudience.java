package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AsksSigner;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/** An account for vulnerable young people says why the web is right for them, and is advised on in writing. */
@Control(
        key = "vulnerable-audience",
        summary =
                "An account for vulnerable young people says why the web is right for them, and is advised on in writing.")
final class VulnerableAudience
        implements Check<AccountRequest, VulnerableAudience.Setting>, AsksSigner<VulnerableAudience.Setting> {
    /** @param adviceFrom whose advice is asked, in writing, with the signature */
    record Setting(Role adviceFrom) {}

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return OnForm.decided(
                request,
                Question.VULNERABLE,
                Stream.of(OnForm.answered(
                        request,
                        Question.VULNERABLE_WHY,
                        "It is said why the web is right for vulnerable young people; the "
                                + setting.adviceFrom().called() + " advises in writing.",
                        "It is not said why the web is right for vulnerable young people.",
                        "Say why, and what else you thought of.")),
                Stream.of(OnForm.met(Question.VULNERABLE, "The account is not meant for vulnerable young people.")),
                "It is not said whether the account is meant for vulnerable young people.");
    }

    @Override
    public Stream<Statement> asks(AccountRequest request, Setting setting) {
        return request.answers().flag(Question.VULNERABLE).filter(yes -> yes).stream()
                .map(yes -> new Statement(
                        "vulnerable-audience-advised",
                        setting.adviceFrom(),
                        "I advise on whether the web is right for these young people.",
                        true));
    }
}
