package org.houserules.accounts.requests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.AccountDetails;
import org.houserules.pages.FieldError;
import org.houserules.people.SignedIn;
import org.houserules.platforms.Readership;
import org.houserules.policy.Effect;
import org.houserules.policy.JudgedFinding;
import org.houserules.policy.Result;
import org.houserules.reading.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges who reads an account without a signed request and who writes there, by the control that a request has to meet. */
@Component
public class CheckDetails {
    private static final String CONTROL = "minimum-age";
    private static final String AGE = "youngest";

    private final CheckRequest check;

    CheckDetails(CheckRequest check) {
        this.check = check;
    }

    /** Nothing where the school has no policy yet. @param youngest how old the youngest pupils are, in years */
    @Transactional(readOnly = true)
    public List<FieldError> against(SignedIn by, AccountDetails details, Optional<Integer> youngest) {
        Answers answers = new Answers(Map.of(
                Question.PLATFORM_ASKED,
                Words.of(details.platform()),
                Question.AUDIENCE,
                written(kind(details.audience()), youngest),
                Question.CONTRIBUTORS,
                details.pupilsContribute() ? written(ReaderKind.PUPILS, youngest) : ""));
        return check.check(by.owner().id(), by.person(), Optional.empty(), answers, Set.of(), Map.of()).stream()
                .flatMap(checked -> checked.verdict().standing().stream())
                .filter(judged ->
                        judged.control().equals(CONTROL) && judged.effect().compareTo(Effect.CONFIRM) >= 0)
                .flatMap(CheckDetails::wrong)
                .toList();
    }

    /** Without ages: nobody under 18 is meant where neither pupils read nor write. */
    private static String written(ReaderKind kind, Optional<Integer> youngest) {
        Optional<Integer> age = youngest.filter(years -> kind.isChildren());
        return Readers.write(List.of(new Readers(kind, age, age, "", "")));
    }

    private static ReaderKind kind(Readership audience) {
        return switch (audience) {
            case PUBLIC -> ReaderKind.PUBLIC;
            case PARENTS -> ReaderKind.FAMILIES;
            case PUPILS -> ReaderKind.PUPILS;
            case STAFF -> ReaderKind.STAFF;
        };
    }

    private static Stream<FieldError> wrong(JudgedFinding judged) {
        String in = judged.finding().where().in();
        String said = judged.finding().what() + " " + judged.finding().mend();
        if (judged.finding().result() == Result.CANNOT_TELL) {
            return Stream.of(new FieldError(AGE, said));
        }
        return in.equals(Question.AUDIENCE.key())
                ? Stream.of(new FieldError("audience", said))
                : in.equals(Question.CONTRIBUTORS.key())
                        ? Stream.of(new FieldError("pupilsContribute", said))
                        : Stream.empty();
    }
}
