package org.houserules.accounts.controls;

import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Finding;
import org.houserules.policy.Where;

/** Findings that stand beside a question of the form. */
final class OnForm {
    private OnForm() {}

    static Finding met(Question question, String what) {
        return Finding.met(what, Where.in(question.key()));
    }

    static Finding breached(Question question, String what, String mend) {
        return Finding.breached(what, Where.in(question.key()), mend);
    }

    static Finding cannotTell(Question question, String what, String mend) {
        return Finding.cannotTell(what, Where.in(question.key()), mend);
    }

    /** Met by any answer; the absence of one breaches. */
    static Finding answered(AccountRequest request, Question question, String met, String missing, String mend) {
        return request.answers().text(question).isPresent() ? met(question, met) : breached(question, missing, mend);
    }

    /** What follows from a yes or a no; nobody can tell without either. */
    static Stream<Finding> decided(
            AccountRequest request, Question question, Stream<Finding> yes, Stream<Finding> no, String unknown) {
        return request.answers()
                .flag(question)
                .map(said -> said ? yes : no)
                .orElseGet(() -> Stream.of(cannotTell(question, unknown, "Answer yes or no.")));
    }
}
