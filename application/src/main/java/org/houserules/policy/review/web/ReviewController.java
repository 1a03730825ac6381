package org.houserules.policy.review.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.pages.TypedDay;
import org.houserules.people.BritishDays;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.review.AskForReview;
import org.houserules.policy.review.ReviewAsked;
import org.houserules.policy.review.ReviewAsked.Source;
import org.houserules.policy.review.ReviewDue;
import org.houserules.policy.review.ReviewsAsked;
import org.houserules.policy.review.WhenToReview;
import org.houserules.policy.review.WhenToReview.Outlook;
import org.houserules.reading.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** When the policy is to be looked at again, and what has happened that asks for it earlier. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class ReviewController {
    private final WhenToReview when;
    private final ReviewsAsked asked;
    private final AskForReview ask;
    private final Clock clock;

    ReviewController(WhenToReview when, ReviewsAsked asked, AskForReview ask, Clock clock) {
        this.when = when;
        this.asked = asked;
        this.ask = ask;
        this.clock = clock;
    }

    @GetMapping("/policy/reviews")
    String all(SignedIn person, Model model) {
        String month = LocalDate.now(clock).plusMonths(1).toString();
        return page(person, "", Source.BY_HAND, month, FormErrors.NONE, model);
    }

    @PostMapping("/policy/reviews")
    String ask(
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String due,
            SignedIn person,
            Model model) {
        String plain = reason.replace("\r\n", "\n").replace("\0", "");
        Source from = Words.find(Source.class, source).orElse(Source.BY_HAND);
        Optional<LocalDate> day = TypedDay.read(due);
        if (day.isEmpty()) {
            FormErrors errors = FormErrors.of("due", "Say by which day, such as 1/12/2026.");
            return page(person, plain, from, due, errors, model);
        }
        return ask.ask(person, from, plain, day.get())
                .map(problem -> page(person, plain, from, due, FormErrors.of("reason", problem), model))
                .orElse("redirect:/policy/reviews?done=policy-review-asked");
    }

    @PostMapping("/policy/reviews/{id:\\d{1,18}}")
    String settle(
            @PathVariable long id, @RequestParam(defaultValue = "") String outcome, SignedIn person, Model model) {
        String plain = outcome.replace("\r\n", "\n").replace("\0", "");
        return ask.settle(person, id, plain)
                .map(problem -> page(person, "", Source.BY_HAND, "", FormErrors.of("outcome-" + id, problem), model))
                .orElse("redirect:/policy/reviews?done=policy-review-settled");
    }

    private String page(SignedIn person, String reason, Source source, String due, FormErrors errors, Model model) {
        LocalDate today = LocalDate.now(clock);
        Optional<Outlook> outlook = when.at(person.owner().id());
        Optional<ReviewDue> next = outlook.flatMap(Outlook::due);
        model.addAttribute("version", outlook.map(Outlook::version).orElse(""));
        model.addAttribute("next", next.map(day -> BritishDays.whole(day.day())).orElse(""));
        model.addAttribute("why", next.map(ReviewDue::why).orElse(""));
        model.addAttribute("overdue", next.filter(day -> day.isOverdueOn(today)).isPresent());
        model.addAttribute(
                "rows",
                asked.of(person.owner().id()).stream()
                        .map(one -> row(one, today))
                        .toList());
        model.addAttribute("reason", reason);
        model.addAttribute("source", source);
        model.addAttribute("due", due);
        model.addAttribute("errors", errors);
        return "policy/reviews";
    }

    private static ReviewRow row(ReviewAsked asked, LocalDate today) {
        String who = asked.by().map(name -> "Asked for by " + name).orElse("House Rules noticed it");
        return new ReviewRow(
                asked.id(),
                asked.reason(),
                who + ": " + asked.source().called(),
                BritishDays.day(asked.due()),
                asked.isOpen() && asked.due().isBefore(today),
                asked.isOpen(),
                asked.outcome()
                        .map(said -> asked.settledBy().orElse("somebody") + ": " + said)
                        .orElse(""));
    }
}
