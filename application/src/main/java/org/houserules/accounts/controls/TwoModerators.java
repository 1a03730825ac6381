package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/** The account has as many moderators as the policy wants. Somebody who administers it may moderate it too. */
@Control(
        key = "two-moderators",
        summary = "As many moderators as the policy wants are named, who work here or are authorised.")
final class TwoModerators implements Check<AccountRequest, TwoModerators.Setting> {
    /** @param moderators how many at least */
    record Setting(int moderators) {}

    private static final TeamCount COUNT = new TeamCount(Question.MODERATORS, "moderator", "moderators");

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return Stream.of(COUNT.of(request, setting.moderators()));
    }
}
