package org.houserules.accounts.requests;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.houserules.policy.Finding;
import org.houserules.policy.Floor;
import org.houserules.policy.FloorRule;
import org.houserules.policy.Where;

/** What holds for every request, whatever the policy asks: what is needed to register an account at all. */
final class RequestFloor {
    private static final String SOURCE = "House Rules: the register of accounts cannot do without it";
    private static final String PARENTS =
            "House Rules: parents find every official account in the public list that others than pupils use";
    private static final List<Question> NEEDED = List.of(
            Question.PLATFORM_ASKED,
            Question.NAME,
            Question.PUBLIC_PURPOSE,
            Question.AUDIENCE,
            Question.ADMINISTRATORS,
            Question.GO_LIVE,
            Question.UNLISTED);

    private RequestFloor() {}

    static Floor<AccountRequest> rules() {
        return new Floor<>(List.of(
                new FloorRule<>(
                        "answers-needed", SOURCE, "answers-needed", Optional.empty(), RequestFloor::notAnswered),
                new FloorRule<>("only-pupils", PARENTS, "only-pupils", Optional.empty(), RequestFloor::notOnlyPupils)));
    }

    private static Stream<Finding> notOnlyPupils(AccountRequest request) {
        return OnlyPupils.contradicted(request.answers()).stream()
                .map(what -> Finding.breached(what, Where.in(Question.UNLISTED.key()), OnlyPupils.MEND));
    }

    private static Stream<Finding> notAnswered(AccountRequest request) {
        return NEEDED.stream()
                .filter(question -> request.answers().text(question).isEmpty())
                .map(question -> Finding.breached(
                        "'" + question.words() + "' is not answered.", Where.in(question.key()), "Answer it."));
    }
}
