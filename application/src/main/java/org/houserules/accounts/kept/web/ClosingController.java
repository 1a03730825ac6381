package org.houserules.accounts.kept.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.CloseAccount;
import org.houserules.accounts.kept.ClosingStep;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.accounts.kept.ProveGone;
import org.houserules.accounts.kept.ProveGone.Looked;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Closes an account step by step. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class ClosingController {
    private final LooksAfter accounts;
    private final CloseAccount close;
    private final ProveGone prove;
    private final ClosingPages pages;

    ClosingController(LooksAfter accounts, CloseAccount close, ProveGone prove, ClosingPages pages) {
        this.accounts = accounts;
        this.close = close;
        this.prove = prove;
        this.pages = pages;
    }

    @GetMapping("/accounts/{id}/closing")
    String see(@PathVariable long id, SignedIn person, Model model) {
        return pages.page(accounts.seen(person, id), Typed.nothing(), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id}/closing")
    String begin(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn person, Model model) {
        OfficialAccount account = accounts.seen(person, id);
        Typed typed = new Typed(fields);
        String reason = typed.words("reason", "Say why it is closed.");
        LocalDate last = typed.day("last", "Say which day is its last, such as 31/8/2027.");
        List<FieldError> wrong = typed.isFine() ? close.begin(person, account, reason, last) : typed.wrong();
        return wrong.isEmpty()
                ? to(id, "account-closing-begun")
                : pages.page(account, typed, new FormErrors(wrong), model);
    }

    @PostMapping("/accounts/{id}/closing/steps/{step}")
    String done(
            @PathVariable long id,
            @PathVariable String step,
            @RequestParam Map<String, String> fields,
            SignedIn person,
            Model model) {
        OfficialAccount account = accounts.seen(person, id);
        ClosingStep which = ClosingStep.find(step).orElseThrow(NotFound::new);
        Typed typed = new Typed(fields);
        String words = typed.words(step, "Say in a few words what was done, or why there is nothing to do.");
        List<FieldError> wrong = typed.isFine() ? close.done(person, account, which, words, false) : typed.wrong();
        return wrong.isEmpty()
                ? to(id, "account-closing-step")
                : pages.page(account, typed, new FormErrors(wrong), model);
    }

    /** Asks the platform first; what it answers is kept, if it proves something. */
    @PostMapping("/accounts/{id}/closing/read-back")
    String readBack(@PathVariable long id, SignedIn person, Model model) {
        OfficialAccount account = accounts.seen(person, id);
        Looked looked = prove.at(account);
        List<FieldError> wrong = looked.gone()
                ? close.done(person, account, ClosingStep.GONE, looked.proof(), true)
                : List.of(new FieldError(ClosingStep.GONE.name(), looked.proof()));
        return wrong.isEmpty()
                ? to(id, "account-closing-step")
                : pages.page(account, Typed.nothing(), new FormErrors(wrong), model);
    }

    @PostMapping("/accounts/{id}/closing/call-off")
    String callOff(@PathVariable long id, SignedIn person, Model model) {
        OfficialAccount account = accounts.seen(person, id);
        List<FieldError> wrong = close.callOff(person, account);
        return wrong.isEmpty()
                ? "redirect:/accounts/" + id + "?done=account-closing-called-off"
                : pages.page(account, Typed.nothing(), new FormErrors(wrong), model);
    }

    @PostMapping("/accounts/{id}/closing/finish")
    String finish(@PathVariable long id, SignedIn person, Model model) {
        OfficialAccount account = accounts.seen(person, id);
        List<FieldError> open = close.finish(person, account).stream()
                .map(step -> new FieldError(step.name(), "Not done yet: " + step.called() + "."))
                .collect(Collectors.toList());
        return open.isEmpty()
                ? to(id, "account-closed")
                : pages.page(account, Typed.nothing(), new FormErrors(open), model);
    }

    private static String to(long id, String done) {
        return "redirect:/accounts/" + id + "/closing?done=" + done;
    }
}
