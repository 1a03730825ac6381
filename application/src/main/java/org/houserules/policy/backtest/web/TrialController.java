package org.houserules.policy.backtest.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.backtest.BackTests;
import org.houserules.policy.backtest.BackTests.Trial;
import org.houserules.policy.backtest.TryDraft;
import org.houserules.policy.drafts.Draft;
import org.houserules.policy.drafts.FindVersion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Trying a draft on the last months before it is adopted. */
@Controller
@Needs(Permission.ADOPT_POLICY)
class TrialController {
    private static final String PAGE = "redirect:/policy/drafts/%d/back-test?done=%s";
    private static final int MOST_MONTHS = 60;

    private final FindVersion versions;
    private final BackTests tests;
    private final TryDraft tryDraft;
    private final ShowTrial show;

    TrialController(FindVersion versions, BackTests tests, TryDraft tryDraft, ShowTrial show) {
        this.versions = versions;
        this.tests = tests;
        this.tryDraft = tryDraft;
        this.show = show;
    }

    @GetMapping("/policy/drafts/{id:\\d{1,18}}/back-test")
    String page(@PathVariable long id, SignedIn person, HttpServletResponse response, Model model) {
        return page(id, person, "12", FormErrors.NONE, response, model);
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/back-test")
    String ask(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String months,
            SignedIn person,
            HttpServletResponse response,
            Model model) {
        Optional<Integer> many = months.strip().matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(months.strip())).filter(number -> number > 0 && number <= MOST_MONTHS)
                : Optional.empty();
        if (many.isEmpty()) {
            FormErrors errors = FormErrors.of("months", "Write a number of months from 1 to 60.");
            return page(id, person, months, errors, response, model);
        }
        tryDraft.ask(person, id, many.get());
        return PAGE.formatted(id, "policy-back-test-asked");
    }

    @PostMapping("/policy/drafts/{id:\\d{1,18}}/back-test/stop")
    String stop(@PathVariable long id, SignedIn person) {
        tryDraft.stop(person, id);
        return PAGE.formatted(id, "policy-back-test-stopped");
    }

    private String page(
            long id, SignedIn person, String months, FormErrors errors, HttpServletResponse response, Model model) {
        Draft draft = versions.draft(person, id).orElseThrow(NotFound::new);
        Optional<Trial> latest = tests.latest(person.owner().id(), id);
        if (latest.filter(trial -> !trial.state().isOver()).isPresent()) {
            response.setHeader("Refresh", "2");
        }
        model.addAttribute("draft", id);
        model.addAttribute("open", draft.state().isOpen());
        model.addAttribute("trial", latest.map(trial -> show.page(trial, draft)));
        model.addAttribute("facts", tryDraft.facts());
        model.addAttribute("months", months);
        model.addAttribute("errors", errors);
        return "policy/drafts/back-test";
    }
}
