package org.houserules.accounts.controls;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.policy.Check;
import org.houserules.policy.Control;
import org.houserules.policy.Finding;
import org.houserules.policy.NoSetting;

/** The request says why the account is wanted, what its aims are and what will be on it, each in more than a word or two. */
@Control(
        key = "reason-given",
        summary = "The request says why the account is wanted, what its aims are and what will be on it.")
final class ReasonGiven implements Check<AccountRequest, NoSetting> {
    private static final int ENOUGH = 5;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Override
    public Stream<Finding> check(AccountRequest request, NoSetting setting) {
        return Stream.of(
                said(request, Question.REASON, "the reason for the account"),
                said(request, Question.AIMS, "the aims of the account"),
                said(request, Question.CONTENT, "what will be on the account"));
    }

    private static Finding said(AccountRequest request, Question question, String what) {
        Optional<String> answer = request.answers().text(question);
        if (answer.isEmpty()) {
            return OnForm.breached(question, "The request does not give " + what + ".", "Write a sentence or two.");
        }
        return differentWords(answer.get()) < ENOUGH
                ? OnForm.breached(
                        question,
                        "The request gives " + what + " in fewer than five different words.",
                        "Say more: whoever signs has to weigh it.")
                : OnForm.met(question, "The request gives " + what + ".");
    }

    private static long differentWords(String answer) {
        return SPACES.splitAsStream(answer.toLowerCase(Locale.UK))
                .filter(word -> LETTER.matcher(word).find())
                .distinct()
                .count();
    }
}
