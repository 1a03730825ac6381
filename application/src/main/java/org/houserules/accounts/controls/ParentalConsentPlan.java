package org.houserules.accounts.controls;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.Named;

/** Where children or adults with learning disabilities contribute, it is settled how those responsible for them are asked. */
@Control(
        key = "parental-consent-plan",
        summary = "Where children or adults with learning disabilities contribute, it is settled how consent is asked.")
final class ParentalConsentPlan implements Check<AccountRequest, ParentalConsentPlan.Setting> {
    /** @param whose for whom somebody responsible is asked */
    record Setting(@Named("for") List<Whose> whose) {}

    /** For whom somebody else consents. */
    enum Whose {
        CHILDREN,
        ADULTS_WITH_LEARNING_DISABILITIES
    }

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        return setting.whose().stream().distinct().flatMap(whose -> switch (whose) {
            case CHILDREN -> children(request);
            case ADULTS_WITH_LEARNING_DISABILITIES ->
                OnForm.decided(
                        request,
                        Question.LEARNING_DISABILITIES,
                        Stream.of(plan(request, "adults with learning disabilities")),
                        Stream.of(OnForm.met(
                                Question.LEARNING_DISABILITIES, "No adults with learning disabilities contribute.")),
                        "It is not said whether adults with learning disabilities contribute.");
        });
    }

    private static Stream<Finding> children(AccountRequest request) {
        if (Contributors.areUnnamed(request)) {
            return Stream.of(OnForm.cannotTell(
                    Question.CONTRIBUTORS,
                    "Nobody can tell whether children contribute: no contributors are named.",
                    "Say who the contributors are."));
        }
        return Stream.of(
                Contributors.of(request).stream().anyMatch(Contributors::areChildren)
                        ? plan(request, "children")
                        : OnForm.met(Question.CONTRIBUTORS, "No children contribute."));
    }

    private static Finding plan(AccountRequest request, String whose) {
        return OnForm.answered(
                request,
                Question.CONSENT_PLAN,
                "It is said how consent is asked for " + whose + " who contribute.",
                "It is not said how consent is asked for " + whose + " who contribute.",
                "Say how parents or responsible adults are told, and how their consent is asked and kept.");
    }
}
