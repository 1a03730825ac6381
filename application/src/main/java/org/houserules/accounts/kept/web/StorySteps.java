package org.houserules.accounts.kept.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.Evaluation;
import org.houserules.accounts.kept.SchoolDay;
import org.houserules.accounts.kept.Story.Told;
import org.houserules.accounts.kept.web.KeptView.Step;
import org.houserules.people.BritishDays;

/** The story of an account: what was, and what is to come. */
final class StorySteps {
    private static final int MOST = 14;

    private StorySteps() {}

    static List<Step> of(OfficialAccount account, List<Told> told, Optional<LocalDate> evaluation, LocalDate today) {
        List<Step> steps = new ArrayList<>(told.stream()
                .skip(Math.max(0, told.size() - MOST))
                .map(StorySteps::step)
                .toList());
        if (told.stream().noneMatch(one -> one.kind().equals("live"))) {
            steps.addFirst(new Step("done", "Official", "since " + BritishDays.day(account.officialFrom())));
        }
        evaluation.ifPresent(day -> steps.add(new Step(
                day.isAfter(today) ? "" : "now",
                "Evaluation due",
                BritishDays.day(day) + criteria(account.promise().success()))));
        account.officialUntil()
                .or(() -> account.promise().closesOn())
                .ifPresent(day -> steps.add(
                        account.isClosedOn(today)
                                ? new Step("bad", "Closed", "last day " + BritishDays.day(day))
                                : new Step("", "Closes", BritishDays.day(day))));
        return steps;
    }

    private static String criteria(String success) {
        return success.isBlank() ? "" : ": " + success.strip();
    }

    private static Step step(Told told) {
        String day = SchoolDay.of(told.at());
        String by = told.person().map(name -> " by " + name).orElse("");
        String words = told.words().isBlank() ? "" : ", " + told.words();
        return switch (told.kind()) {
            case "alarm" -> new Step("bad", "Not as promised", day + ": " + told.words());
            case "mended" -> new Step("done", "Mended", day + ": " + told.words());
            case "evaluated" -> new Step("done", "Evaluated", day + by + ": " + result(told.words()));
            case "changed-later" -> new Step("done", "Changed", day + by + ": " + told.words());
            case "closing-begun" -> new Step("now", "Closing begun", day + by + ": " + told.words());
            default -> new Step("done", title(told.kind()), day + by + words);
        };
    }

    private static String result(String name) {
        return Arrays.stream(Evaluation.Result.values())
                .filter(result -> result.name().equals(name))
                .map(result -> result.words().toLowerCase(Locale.UK))
                .collect(Collectors.joining());
    }

    private static String title(String kind) {
        String words = kind.replace('-', ' ').replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
