package org.houserules.comments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.houserules.consent.Pupil;
import org.houserules.consent.RollInForce;
import org.houserules.people.Schools;
import org.houserules.policy.Catalogue;
import org.houserules.policy.Decision;
import org.houserules.policy.Floor;
import org.houserules.policy.Judgement;
import org.houserules.policy.PoliciesInForce;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.backtest.BackTest;
import org.houserules.policy.backtest.BackTested;
import org.houserules.policy.backtest.GivenComments;
import org.houserules.policy.backtest.GivenComments.Kept;
import org.houserules.policy.backtest.Otherwise;
import org.houserules.policy.backtest.Outcome;
import org.houserules.reading.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges the comments that were given for a trial under the policy in force and under a draft. By rules; no model is asked. */
@Component
class ReplayComments implements BackTested {
    private static final int AT_A_TIME = 500;
    private static final String NOTHING_JUDGES =
            "Nothing in these two versions judges comments, so no comment was tried. A clause does once it has the check"
                    + " ‘A comment holds nothing that the policy keeps from being shown’.";

    private final GivenComments comments;
    private final FetchComments fetch;
    private final PoliciesInForce policies;
    private final Catalogue<WrittenComment> controls;
    private final RollInForce rolls;
    private final Schools schools;
    private final TransactionTemplate reading;

    ReplayComments(
            GivenComments comments,
            FetchComments fetch,
            PoliciesInForce policies,
            Catalogue<WrittenComment> controls,
            RollInForce rolls,
            Schools schools,
            TransactionTemplate reading) {
        this.comments = comments;
        this.fetch = fetch;
        this.policies = policies;
        this.controls = controls;
        this.rolls = rolls;
        this.schools = schools;
        this.reading = reading;
    }

    @Override
    public String what() {
        return "comments";
    }

    @Override
    public List<String> facts() {
        return List.of(
                "House Rules keeps no comments: it tries those that you hand in, and those that a connected website shows the"
                        + " public, the latest 2,000 of each. Those of other months are passed over; one without a day counts.",
                "Comments are read by rules only, with the names on the roll of today. What moderators decided on them then is"
                        + " not known.");
    }

    @Override
    public List<String> gather(BackTest test) {
        if (!judges(test.draft()) && test.inForce().filter(this::judges).isEmpty()) {
            comments.forget(test.owner(), test.trial());
            return List.of(NOTHING_JUDGES);
        }
        return fetch.of(test);
    }

    private boolean judges(Adopted document) {
        return policies.of(document, controls)
                .filter(one -> one.policy().clauses().stream()
                        .anyMatch(clause -> !clause.bindings().isEmpty()))
                .isPresent();
    }

    @Override
    public int count(BackTest test) {
        return comments.count(test.owner(), test.trial());
    }

    /** Without a policy in force there is nothing to compare with. */
    @Override
    public void run(BackTest test, Told told) {
        ReadComment read = Objects.requireNonNull(reading.execute(status -> reader(test.owner())));
        Optional<Judgement<WrittenComment>> before = test.inForce().flatMap(this::judgement);
        Judgement<WrittenComment> after = judgement(test.draft())
                .orElseThrow(() -> new IllegalStateException("The draft cannot be relied on for comments."));
        List<Kept> chunk = comments.next(test.owner(), test.trial(), 0, AT_A_TIME);
        boolean goesOn = true;
        int examples = 0;
        while (goesOn && !chunk.isEmpty()) {
            List<Otherwise> otherwise = new ArrayList<>();
            for (Kept one : chunk) {
                WrittenComment comment = read.read(one.comment().words());
                before.flatMap(judgement -> otherwise(one, comment, judgement, after, test.until()))
                        .ifPresent(otherwise::add);
            }
            goesOn = told.tried(chunk.size(), otherwise);
            examples = goesOn ? show(test.owner(), otherwise, examples) : examples;
            chunk = comments.next(test.owner(), test.trial(), chunk.getLast().id(), AT_A_TIME);
        }
    }

    private int show(long owner, List<Otherwise> otherwise, int before) {
        List<Long> shown = otherwise.stream()
                .limit(Outcome.MOST_EXAMPLES - before)
                .map(Otherwise::id)
                .toList();
        comments.showAsExamples(owner, shown);
        return before + shown.size();
    }

    private ReadComment reader(long owner) {
        return ReadComment.at(
                schools.of(owner),
                rolls.roll(owner).pupils().stream().map(Pupil::known).toList());
    }

    private Optional<Judgement<WrittenComment>> judgement(Adopted document) {
        return policies.of(document, controls)
                .map(one -> new Judgement<>(one.policy(), new Floor<>(List.of()), List.of()));
    }

    private static Optional<Otherwise> otherwise(
            Kept one,
            WrittenComment comment,
            Judgement<WrittenComment> before,
            Judgement<WrittenComment> after,
            LocalDate today) {
        LocalDate day = one.comment().on().orElse(today);
        return Otherwise.between(one.id(), day, "", before.of(comment, Set.of()), after.of(comment, Set.of()))
                .map(ReplayComments::inWordsOfComments);
    }

    /** A comment does not go out: it is shown, or not. */
    private static Otherwise inWordsOfComments(Otherwise one) {
        return new Otherwise(
                one.id(), one.day(), one.path(), shown(one.before()), shown(one.after()), one.newly(), one.noLonger());
    }

    private static String shown(String decision) {
        return switch (Words.find(Decision.class, decision).orElseThrow()) {
            case STOP -> "kept-back";
            case CONFIRM -> "looked-at";
            case APPROVE, PUBLISH -> "shown";
        };
    }
}
