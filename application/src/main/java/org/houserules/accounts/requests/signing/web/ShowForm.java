package org.houserules.accounts.requests.signing.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.houserules.accounts.requests.AccountRequest;
import org.houserules.accounts.requests.AnswerWords;
import org.houserules.accounts.requests.Answers;
import org.houserules.accounts.requests.CheckRequest;
import org.houserules.accounts.requests.Question;
import org.houserules.accounts.requests.Task;
import org.houserules.accounts.requests.signing.Version;
import org.houserules.accounts.requests.signing.web.FormSection.Line;
import org.houserules.policy.PoliciesInForce.InForce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The whole form in words: every question that its policy asks, and whatever else was answered. */
@Component
class ShowForm {
    private final CheckRequest check;
    private final AnswerWords words;

    ShowForm(CheckRequest check, AnswerWords words) {
        this.check = check;
        this.words = words;
    }

    /** Under the policy of today: a form that is still written. */
    @Transactional(readOnly = true)
    public List<FormSection> of(long owner, Answers answers) {
        return of(check.policy(owner), answers);
    }

    /** As it was handed in: the questions that were asked then. */
    @Transactional(readOnly = true)
    public List<FormSection> of(long owner, Version version) {
        return of(check.policyWith(owner, version.policyDigest()), version.answers());
    }

    private List<FormSection> of(Optional<InForce<AccountRequest>> asking, Answers answers) {
        Set<Question> shown = EnumSet.noneOf(Question.class);
        shown.addAll(answers.given().keySet());
        asking.ifPresent(
                policy -> shown.addAll(Question.askedUnder(policy.policy().controlsInForce())));
        return Stream.of(Task.values())
                .map(task -> new FormSection(task.words(), lines(task, shown, answers)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private List<Line> lines(Task task, Set<Question> shown, Answers answers) {
        return shown.stream()
                .filter(question -> question.task() == task)
                .map(question -> new Line(question.key(), question.words(), words.of(question, answers)))
                .toList();
    }

    /** What was answered differently, question by question. */
    @Transactional(readOnly = true)
    public List<Changed> between(Answers before, Answers after) {
        return Arrays.stream(Question.values())
                .map(question -> Changed.of(question.words(), words.of(question, before), words.of(question, after)))
                .filter(Changed::isOne)
                .toList();
    }
}
