package org.houserules.accounts.controls;

import java.util.List;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Readers;
import org.houserules.accounts.requests.WhoAdds;

/** Who may add to the account beside its team: those named, and all its readers where everybody may add something. */
final class Contributors {
    private static final int GROWN_UP = 18;

    private Contributors() {}

    static List<Readers> of(AccountRequest request) {
        List<Readers> named = request.answers().readers(Question.CONTRIBUTORS);
        return everybodyMayAdd(request)
                ? Stream.concat(named.stream(), request.answers().readers(Question.AUDIENCE).stream())
                        .distinct()
                        .toList()
                : named;
    }

    static boolean everybodyMayAdd(AccountRequest request) {
        return anyMayAdd(request, WhoAdds.EVERYBODY);
    }

    /** The form says that contributors may add, and names none. */
    static boolean areUnnamed(AccountRequest request) {
        return anyMayAdd(request, WhoAdds.CONTRIBUTORS)
                && request.answers().readers(Question.CONTRIBUTORS).isEmpty();
    }

    static boolean areChildren(Readers readers) {
        return readers.kind().isChildren()
                || readers.youngest().filter(age -> age < GROWN_UP).isPresent();
    }

    private static boolean anyMayAdd(AccountRequest request, WhoAdds who) {
        return Stream.of(Question.ADD_TEXT, Question.ADD_COMMENTS, Question.ADD_PICTURES)
                .flatMap(question -> request.answers().whoAdds(question).stream())
                .anyMatch(who::equals);
    }
}
