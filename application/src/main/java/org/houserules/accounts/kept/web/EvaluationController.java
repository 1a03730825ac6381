package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.EvaluateAccount;
import org.houserules.accounts.kept.Evaluation;
import org.houserules.accounts.kept.Evaluation.Result;
import org.houserules.accounts.kept.Evaluations;
import org.houserules.accounts.kept.Keepings;
import org.houserules.accounts.kept.Keepings.Keeping;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whether an account does what it is for: when that is looked at, by what, and what came of it. */
@Controller
@Needs(Permission.SEE_POSTS)
class EvaluationController {
    private final LooksAfter accounts;
    private final Keepings keepings;
    private final Evaluations evaluations;
    private final EvaluateAccount evaluate;
    private final Clock clock;

    EvaluationController(
            LooksAfter accounts, Keepings keepings, Evaluations evaluations, EvaluateAccount evaluate, Clock clock) {
        this.accounts = accounts;
        this.keepings = keepings;
        this.evaluations = evaluations;
        this.evaluate = evaluate;
        this.clock = clock;
    }

    @GetMapping("/accounts/{id}/evaluations")
    String all(@PathVariable long id, SignedIn person, Model model) {
        return page(person, accounts.seen(person, id), Typed.nothing(), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id}/evaluations")
    String record(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn person, Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        Typed typed = new Typed(fields);
        Optional<Evaluation> evaluation = read(typed);
        List<FieldError> wrong =
                evaluation.map(read -> evaluate.record(person, account, read)).orElseGet(typed::wrong);
        return wrong.isEmpty()
                ? "redirect:/accounts/" + id + "/evaluations?done=account-evaluated"
                : page(person, account, typed, new FormErrors(wrong), model);
    }

    private static Optional<Evaluation> read(Typed typed) {
        LocalDate on = typed.day("on", "Say on which day it was looked at, such as 1/12/2026.");
        String criteria = typed.words("criteria", "Say by what it was judged.");
        Optional<Result> result = Arrays.stream(Result.values())
                .filter(one -> one.name().equals(typed.at("result")))
                .findFirst();
        if (result.isEmpty()) {
            typed.refuse("result", "Say whether it works.");
        }
        String seen = typed.words("seen", "Say what you found.");
        String follows = typed.words("follows", "Say what follows from it; it may be that it goes on as it is.");
        Optional<LocalDate> next = typed.dayIfAny("next");
        return typed.isFine()
                ? Optional.of(new Evaluation(on, criteria, result.orElseThrow(), seen, follows, next))
                : Optional.empty();
    }

    @PostMapping("/accounts/{id}/evaluations/plan")
    String plan(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn person, Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        Typed typed = new Typed(fields);
        LocalDate due = typed.day("due", "Say when it is looked at, such as 1/12/2026.");
        String success = typed.words("success", "Say by what it is judged whether the account works.");
        List<FieldError> wrong = typed.isFine() ? evaluate.plan(person, account, due, success) : typed.wrong();
        return wrong.isEmpty()
                ? "redirect:/accounts/" + id + "/evaluations?done=account-evaluation-planned"
                : page(person, account, typed, new FormErrors(wrong), model);
    }

    private String page(SignedIn person, OfficialAccount account, Typed typed, FormErrors errors, Model model) {
        Optional<LocalDate> due = keepings.of(account.owner(), account.id()).flatMap(Keeping::evaluationDue);
        model.addAttribute("id", account.id());
        model.addAttribute("name", account.name());
        model.addAttribute("success", account.promise().success());
        model.addAttribute("due", due);
        model.addAttribute("all", evaluations.of(account.owner(), account.id()));
        model.addAttribute("keeps", accounts.does(person, account));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "accounts/kept/evaluations";
    }
}
