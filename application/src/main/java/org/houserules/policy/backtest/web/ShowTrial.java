package org.houserules.policy.backtest.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.BritishDays;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.PolicyInForce;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.backtest.BackTests.Trial;
import org.houserules.policy.backtest.GivenComment;
import org.houserules.policy.backtest.GivenComments;
import org.houserules.policy.backtest.Otherwise;
import org.houserules.policy.backtest.Outcome;
import org.houserules.policy.backtest.web.TrialPage.Count;
import org.houserules.policy.backtest.web.TrialPage.Example;
import org.houserules.policy.backtest.web.TrialPage.Part;
import org.houserules.policy.drafts.Draft;
import org.springframework.stereotype.Component;

/** Makes the page of a trial. */
@Component
class ShowTrial {
    private static final Map<String, String> DECISIONS = Map.of(
            "stop", "stopped",
            "confirm", "held for a confirmation",
            "approve", "sent to approval",
            "publish", "free to go",
            "kept-back", "kept from being shown",
            "looked-at", "held until somebody has looked at it",
            "shown", "free to be shown",
            "as-wanted", "as the policy wants it",
            "not-as-wanted", "not as the policy wants it");

    private final ReadPolicies reader;
    private final PolicyInForce policies;
    private final GivenComments comments;

    ShowTrial(ReadPolicies reader, PolicyInForce policies, GivenComments comments) {
        this.reader = reader;
        this.policies = policies;
        this.comments = comments;
    }

    TrialPage page(Trial trial, Draft draft) {
        Map<Long, GivenComment> said = comments.examples(trial.owner(), trial.id());
        String against = policies.at(trial.owner()).map(Adopted::digest).orElse("");
        return new TrialPage(
                "from " + BritishDays.day(trial.from()) + " to " + BritishDays.day(trial.until()),
                trial.by(),
                switch (trial.state()) {
                    case WAITING -> "waiting for its turn";
                    case RUNNING -> "running";
                    case DONE -> "finished";
                    case CANCELLED -> "stopped before it was finished";
                    case FAILED -> "failed; what it found until then is below";
                },
                trial.state().isOver(),
                !trial.digest().equals(draft.digest()) || !trial.against().equals(against),
                trial.total() == 0 ? 0 : (int) (100L * trial.tried() / trial.total()),
                trial.notes(),
                trial.outcomes().stream().map(outcome -> part(outcome, said)).toList());
    }

    private Part part(Outcome outcome, Map<Long, GivenComment> said) {
        return new Part(
                outcome.what(),
                outcome.tried(),
                outcome.otherwise(),
                outcome.changes().entrySet().stream()
                        .map(entry -> new Count(change(entry.getKey()), entry.getValue()))
                        .toList(),
                counts(outcome.newly()),
                counts(outcome.noLonger()),
                outcome.examples().stream().map(one -> example(one, said)).toList());
    }

    private static String change(String words) {
        String[] sides = words.split(" → ", 2);
        return sides.length < 2 ? words : change(sides[0], sides[1]);
    }

    private static String change(String before, String after) {
        String was = DECISIONS.getOrDefault(before, before);
        return before.equals(after)
                ? was + " as before, for other reasons"
                : DECISIONS.getOrDefault(after, after) + " instead of " + was;
    }

    private List<Count> counts(Map<String, Integer> byControl) {
        return byControl.entrySet().stream()
                .map(entry -> new Count(summary(entry.getKey()), entry.getValue()))
                .sorted((a, b) -> Integer.compare(b.times(), a.times()))
                .toList();
    }

    private Example example(Otherwise one, Map<Long, GivenComment> said) {
        String why = Stream.concat(
                        one.newly().stream().map(control -> "now stands: " + summary(control)),
                        one.noLonger().stream().map(control -> "no longer stands: " + summary(control)))
                .collect(Collectors.joining(" "));
        String change = change(one.before(), one.after());
        if (!one.path().isEmpty()) {
            return new Example(one.path(), "No. " + one.id() + " of " + BritishDays.day(one.day()), "", change, why);
        }
        return Optional.ofNullable(said.get(one.id()))
                .map(comment -> new Example(comment.address(), title(comment), comment.words(), change, why))
                .orElseGet(() -> new Example("", "A comment whose words are erased", "", change, why));
    }

    private static String title(GivenComment comment) {
        return comment.source()
                + comment.on().map(day -> ", " + BritishDays.day(day)).orElse("");
    }

    private String summary(String control) {
        return reader.controls().find(control).map(CatalogueEntry::summary).orElse(control);
    }
}
