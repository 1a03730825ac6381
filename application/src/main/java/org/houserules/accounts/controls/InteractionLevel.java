package org.houserules.accounts.controls;

import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AsksSigner;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.WhoAdds;
import org.houserules.people.Role;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;

/** It is settled who may add text, comments and pictures, after a talk with the head where the policy wants one. */
@Control(
        key = "interaction-level",
        summary = "It is settled who may add text, comments and pictures, and talked over where the policy wants it.")
final class InteractionLevel
        implements Check<AccountRequest, InteractionLevel.Setting>, AsksSigner<InteractionLevel.Setting> {
    /** @param talkWith with whom readers and contributors are talked over; nobody when left out */
    record Setting(Optional<Role> talkWith) {}

    @Override
    public Stream<Finding> check(AccountRequest request, Setting setting) {
        Stream<Finding> level = Stream.of(
                level(request, Question.ADD_TEXT, "text"),
                level(request, Question.ADD_COMMENTS, "comments"),
                level(request, Question.ADD_PICTURES, "pictures"));
        return Stream.of(level, contributors(request), talk(request, setting)).flatMap(findings -> findings);
    }

    /** Children may then read what anybody writes: whoever talks it over says that this is known. */
    @Override
    public Stream<Statement> asks(AccountRequest request, Setting setting) {
        boolean children = request.answers().readers(Question.AUDIENCE).stream().anyMatch(Contributors::areChildren);
        return children && Contributors.everybodyMayAdd(request)
                ? setting.talkWith().stream()
                        .map(role -> new Statement(
                                "open-to-all-known",
                                role,
                                "I know that everybody who reads it may add to it, and that children read it.",
                                false))
                : Stream.empty();
    }

    private static Finding level(AccountRequest request, Question question, String what) {
        Optional<WhoAdds> who = request.answers().whoAdds(question);
        return who.isPresent()
                ? OnForm.met(
                        question,
                        "Who may add " + what + " is settled: " + who.get().words() + ".")
                : OnForm.breached(question, "It is not said who may add " + what + ".", "Choose who may.");
    }

    private static Stream<Finding> contributors(AccountRequest request) {
        return Contributors.areUnnamed(request)
                ? Stream.of(OnForm.breached(
                        Question.CONTRIBUTORS,
                        "Contributors may add to the account, and it is not said who they are.",
                        "Say who they are, or let only the team add to it."))
                : Stream.empty();
    }

    private static Stream<Finding> talk(AccountRequest request, Setting setting) {
        return setting.talkWith().stream()
                .map(role -> OnForm.answered(
                        request,
                        Question.TALK_WITH_HEAD,
                        "It was talked over with the " + role.called() + ".",
                        "There is no note of a talk with the " + role.called() + " about readers and contributors.",
                        "Talk it over and write down what was said."));
    }
}
