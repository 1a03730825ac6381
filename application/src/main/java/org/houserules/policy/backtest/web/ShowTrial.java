package org.houserules.policy.backtest.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houserules.people.BritishDays;
import org.houserules.policy.CatalogueEntry;
import org.houserules.policy.PolicyInForce;
import org.houserules.policy.PolicyInForce.Adopted;
import org.houserules.policy.ReadPolicies;
import org.houserules.policy.backtest.BackTests.Trial;
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
            "as-wanted", "as the policy wants it",
            "not-as-wanted", "not as the policy wants it");

    private final ReadPolicies reader;
    private final PolicyInForce policies;

    ShowTrial(ReadPolicies reader, PolicyInForce policies) {
        this.reader = reader;
        this.policies = policies;
    }

    TrialPage page(Trial trial, Draft draft) {
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
                trial.outcomes().stream().map(this::part).toList());
    }

    private Part part(Outcome outcome) {
        return new Part(
                outcome.what(),
                outcome.tried(),
                outcome.otherwise(),
                outcome.changes().entrySet().stream()
                        .map(entry -> new Count(change(entry.getKey()), entry.getValue()))
                        .toList(),
                counts(outcome.newly()),
                counts(outcome.noLonger()),
                outcome.examples().stream().map(this::example).toList());
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

    private Example example(Otherwise one) {
        String why = Stream.concat(
                        one.newly().stream().map(control -> "now stands: " + summary(control)),
                        one.noLonger().stream().map(control -> "no longer stands: " + summary(control)))
                .collect(Collectors.joining(" "));
        return new Example(
                one.path(),
                "No. " + one.id() + " of " + BritishDays.day(one.day()),
                change(one.before(), one.after()),
                why);
    }

    private String summary(String control) {
        return reader.controls().find(control).map(CatalogueEntry::summary).orElse(control);
    }
}
