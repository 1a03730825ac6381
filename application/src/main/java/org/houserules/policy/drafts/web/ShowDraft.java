package org.houserules.policy.drafts.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.Adoption;
import org.houserules.policy.Adoptions;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.Clause;
import org.houserules.policy.CurrentPolicy;
import org.houserules.policy.Policy;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.ShippedAnswers;
import org.houserules.policy.difference.PolicyDifference;
import org.houserules.policy.drafts.Comment;
import org.houserules.policy.drafts.Comments;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.DraftState;
import org.houserules.policy.drafts.EditDraft;
import org.houserules.policy.drafts.FindVersion;
import org.houserules.policy.drafts.web.DraftPage.Article;
import org.houserules.policy.drafts.web.DraftPage.Remark;
import org.houserules.reading.Words;
import org.springframework.stereotype.Component;

/** Makes the page of a draft. */
@Component
class ShowDraft {
    private final EditDraft read;
    private final Comments comments;
    private final Adoptions adoptions;
    private final CurrentPolicy current;
    private final ReadPolicies reader;
    private final ShippedAnswers answers;
    private final Clock clock;

    ShowDraft(
            EditDraft read,
            Comments comments,
            Adoptions adoptions,
            CurrentPolicy current,
            ReadPolicies reader,
            ShippedAnswers answers,
            Clock clock) {
        this.read = read;
        this.comments = comments;
        this.adoptions = adoptions;
        this.current = current;
        this.reader = reader;
        this.answers = answers;
        this.clock = clock;
    }

    DraftPage page(SignedIn person, Draft draft) {
        Policy<?> policy = read.read(draft);
        AnswersByClause given = new AnswersByClause(answers.answering(policy));
        List<Comment> said = comments.of(draft.owner(), draft.id());
        Optional<Adoption> inForce = inForce(draft.owner());
        boolean writes = person.may(Permission.ADOPT_POLICY) && draft.state().isOpen();
        return new DraftPage(
                draft.id(),
                draft.save(),
                FindVersion.key(draft),
                policy.title(),
                policy.version(),
                "Made of " + draft.madeOf() + " by " + draft.begunBy() + ". Changed last by " + draft.changedBy()
                        + " on " + Moments.time(draft.changedAt()) + ".",
                draft.state().called(),
                draft.state() == DraftState.REVIEW,
                writes,
                draft.state() == DraftState.REVIEW,
                inForce.map(one -> PolicyDifference.between(
                                        answers.answering(current.read(one.what())), answers.answering(policy))
                                .changes()
                                .size())
                        .orElse(0),
                inForce.map(FindVersion::key).orElse(""),
                remarks(said, ""),
                policy.clauses().stream()
                        .map(clause -> article(clause, given, said))
                        .toList());
    }

    /** The one in force today, or the last adopted where none is yet. */
    Optional<Adoption> inForce(long owner) {
        LocalDate today = LocalDate.now(clock);
        List<Adoption> all = adoptions.of(owner);
        return all.stream()
                .filter(one -> !one.what().on().isAfter(today))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private Article article(Clause<?> clause, AnswersByClause given, List<Comment> said) {
        return new Article(
                clause.id(),
                clause.ref(),
                clause.says(),
                clause.audience().stream().map(Words::of).collect(Collectors.joining(", ")) + " – "
                        + Words.of(clause.force()).replace('-', ' '),
                clause.controls().stream().map(this::summary).toList(),
                given.of(clause.id()),
                remarks(said, clause.id()));
    }

    private String summary(String control) {
        return reader.controls().find(control).map(CatalogueEntry::summary).orElse(control);
    }

    private static List<Remark> remarks(List<Comment> said, String clause) {
        return said.stream()
                .filter(one -> one.clause().equals(clause))
                .map(one -> new Remark(
                        one.id(),
                        one.words(),
                        one.by() + ", " + Moments.time(one.at()),
                        one.isOpen(),
                        one.settledBy()
                                .map(name ->
                                        "Settled by " + name + (one.answer().isEmpty() ? "" : ": " + one.answer()))
                                .orElse("")))
                .toList();
    }
}
