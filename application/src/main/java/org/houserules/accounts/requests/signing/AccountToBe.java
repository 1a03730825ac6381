package org.houserules.accounts.requests.signing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.AccountDetails;
import org.houserules.accounts.Promise;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.ReaderKind;
import org.houserules.accounts.requests.Readers;
import org.houserules.accounts.requests.WhoAdds;
import org.houserules.platforms.Readership;

/** What the register says of an account, read off its signed form. */
record AccountToBe(Answers answers) {
    AccountDetails details(String address, LocalDate from) {
        return new AccountDetails(
                answers.text(Question.NAME).orElse("Account without a name"),
                answers.platform().orElseThrow(),
                readership(),
                pupilsContribute(),
                address,
                from,
                Optional.empty());
    }

    Promise promise() {
        return new Promise(
                answers.text(Question.PUBLIC_PURPOSE).orElse(""),
                answers.flag(Question.UNLISTED).orElse(false),
                answers.text(Question.EMAIL_ADDRESS),
                answers.number(Question.POSTS_EVERY),
                answers.day(Question.EVALUATED_ON),
                answers.text(Question.SUCCESS).orElse(""),
                answers.day(Question.CLOSES));
    }

    /** The widest: an account that outsiders read is public. Where nobody is named it counts as public, which is the stricter. */
    private Readership readership() {
        List<ReaderKind> kinds = kinds(Question.AUDIENCE);
        if (kinds.isEmpty() || kinds.stream().anyMatch(ReaderKind::isOutside)) {
            return Readership.PUBLIC;
        }
        if (kinds.contains(ReaderKind.FAMILIES)) {
            return Readership.PARENTS;
        }
        return kinds.contains(ReaderKind.PUPILS) ? Readership.PUPILS : Readership.STAFF;
    }

    private boolean pupilsContribute() {
        boolean named = kinds(Question.CONTRIBUTORS).stream().anyMatch(ReaderKind::isChildren);
        boolean asReaders = kinds(Question.AUDIENCE).stream().anyMatch(ReaderKind::isChildren)
                && List.of(Question.ADD_TEXT, Question.ADD_COMMENTS, Question.ADD_PICTURES).stream()
                        .anyMatch(question -> answers.whoAdds(question).equals(Optional.of(WhoAdds.EVERYBODY)));
        return named || asReaders;
    }

    private List<ReaderKind> kinds(Question question) {
        return answers.readers(question).stream().map(Readers::kind).toList();
    }
}
