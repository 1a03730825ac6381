package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Closing;
import org.houserules.accounts.kept.Closing.Done;
import org.houserules.accounts.kept.ClosingStep;
import org.houserules.accounts.kept.Closings;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.accounts.kept.PlannedPosts;
import org.houserules.accounts.kept.SchoolDay;
import org.houserules.pages.FormErrors;
import org.houserules.people.BritishDays;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which an account is closed, and which is the proof of it afterwards. */
@Component
public class ClosingPages {
    private final LooksAfter accounts;
    private final Closings closings;
    private final PlannedPosts planned;
    private final Clock clock;

    ClosingPages(LooksAfter accounts, Closings closings, PlannedPosts planned, Clock clock) {
        this.accounts = accounts;
        this.closings = closings;
        this.planned = planned;
        this.clock = clock;
    }

    /** @param done who did it, when and how; absent while it is open */
    public record StepView(
            String id, String called, String how, Optional<DoneView> done, boolean readBack, boolean access) {}

    /** @param seen whether House Rules saw it itself */
    public record DoneView(String words, String who, boolean seen) {}

    /** @param end how it ended; absent while it runs */
    public record ClosingView(String reason, String last, String begun, List<StepView> steps, Optional<String> end) {}

    public record PlannedView(String path, String title, String day) {}

    String page(OfficialAccount account, Typed typed, FormErrors errors, Model model) {
        Optional<Closing> closing = closings.of(account.owner(), account.id());
        LocalDate after =
                closing.map(Closing::lastDay).or(account::officialUntil).orElse(LocalDate.now(clock));
        model.addAttribute("id", account.id());
        model.addAttribute("name", account.name());
        model.addAttribute("address", account.address());
        model.addAttribute("closing", closing.map(ClosingPages::view));
        model.addAttribute("planned", planned(account, after));
        model.addAttribute("after", BritishDays.day(after));
        model.addAttribute(
                "last",
                typed.at(
                        "last",
                        account.officialUntil()
                                .or(() -> account.promise().closesOn())
                                .orElse(LocalDate.now(clock))
                                .toString()));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "accounts/kept/closing";
    }

    private List<PlannedView> planned(OfficialAccount account, LocalDate after) {
        return planned.after(account.owner(), account.id(), after).stream()
                .map(post -> new PlannedView(
                        "/posts/" + post.id(),
                        post.title().isBlank() ? "Post " + post.id() : post.title(),
                        BritishDays.day(post.goesOut())))
                .toList();
    }

    private static ClosingView view(Closing closing) {
        return new ClosingView(
                closing.reason(),
                BritishDays.day(closing.lastDay()),
                closing.begunBy() + ", " + SchoolDay.of(closing.begunAt()),
                Arrays.stream(ClosingStep.values())
                        .map(step ->
                                step(step, Optional.ofNullable(closing.done().get(step))))
                        .toList(),
                closing.finished().map(end -> "Closed by " + end.by() + " on " + SchoolDay.of(end.at()) + "."));
    }

    private static StepView step(ClosingStep step, Optional<Done> done) {
        return new StepView(
                step.name(),
                step.called(),
                step.how(),
                done.map(one -> new DoneView(one.words(), one.by() + ", " + SchoolDay.of(one.at()), one.seenByHouse())),
                step == ClosingStep.GONE,
                step == ClosingStep.ACCESS);
    }
}
