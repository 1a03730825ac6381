package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** Where people from outside contribute, it is settled who vets them and how. */
@Control(key = "vetting-plan", summary = "Where people from outside contribute, it is settled who vets them and how.")
final class VettingPlan implements Check<AccountRequest, NoSetting> {
    @Override
    public Stream<Finding> check(AccountRequest request, NoSetting setting) {
        if (Contributors.areUnnamed(request)) {
            return Stream.of(OnForm.cannotTell(
                    Question.CONTRIBUTORS,
                    "Nobody can tell whether contributors need vetting: none are named.",
                    "Say who the contributors are."));
        }
        boolean outsiders = Contributors.of(request).stream()
                .anyMatch(readers -> readers.kind().isOutside());
        return Stream.of(
                outsiders
                        ? OnForm.answered(
                                request,
                                Question.VETTING,
                                "It is said who vets contributors from outside.",
                                "People from outside may add to the account, and it is not said who vets them.",
                                "Say who vets them and how, or let only the school's own people add to it.")
                        : OnForm.met(Question.VETTING, "Nobody from outside adds to the account."));
    }
}
