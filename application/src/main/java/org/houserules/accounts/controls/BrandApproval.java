package org.houserules.accounts.controls;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AsksSigner;
import org.houserules.accounts.requests.Question;
import org.houserules.people.Role;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.reading.Words;

/** It is said how the school's name, logo and look are used, and whoever decides on them approves. */
@Control(
        key = "brand-approval",
        summary = "It is said how the school's name, logo and look are used, and whoever decides on them approves.")
final class BrandApproval implements Check<AccountRequest, BrandApproval.Setting>, AsksSigner<BrandApproval.Setting> {
    /**
     * @param by who approve; all of them, unless the school chooses one
     * @param choice the choice that a school has to make where its document gives the approval to more than one
     */
    record Setting(List<Role> by, Optional<Choice> choice) {}

    /** A choice that is the school's. */
    enum Choice {
        BRAND_SIGNATURE
    }

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return Stream.of(OnForm.answered(
                request,
                Question.BRAND,
                "It is said how the school's name, logo and look are used.",
                "It is not said how the school's name, logo and look are used.",
                "Say where name and logo stand and what they look like; say so if they are not used."));
    }

    @Override
    public Stream<Statement> asks(AccountRequest request, Setting setting) {
        return setting.by().stream()
                .distinct()
                .map(role -> new Statement(
                        "brand-approved-by-" + Words.of(role),
                        role,
                        "I approve how the school's name, logo and look are used.",
                        false));
    }
}
