package org.houserules.accounts.requests.web;

import java.time.Clock;
import java.time.LocalDate;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.VisibleRequests;
import org.houserules.accounts.requests.WithdrawRequest;
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

/** One request: its tasks, its answers to check, and withdrawing it. */
@Controller
@Needs(Permission.REQUEST_ACCOUNTS)
class RequestController {
    private static final int LONGEST_REASON = 500;

    private final VisibleRequests visible;
    private final ShowRequest show;
    private final WithdrawRequest withdraw;
    private final Clock clock;

    RequestController(VisibleRequests visible, ShowRequest show, WithdrawRequest withdraw, Clock clock) {
        this.visible = visible;
        this.show = show;
        this.withdraw = withdraw;
        this.clock = clock;
    }

    @GetMapping("/accounts/requests/{id}")
    String one(@PathVariable long id, SignedIn person, Model model) {
        model.addAttribute("page", show.of(find(person, id)));
        return "accounts/requests/one";
    }

    @GetMapping("/accounts/requests/{id}/check")
    String check(@PathVariable long id, SignedIn person, Model model) {
        model.addAttribute("page", show.of(find(person, id)));
        return "accounts/requests/check";
    }

    @GetMapping("/accounts/requests/{id}/withdraw")
    String askToWithdraw(@PathVariable long id, SignedIn person, Model model) {
        Request request = find(person, id);
        return WithdrawRequest.isPossible(request)
                ? withdrawing(request, "", FormErrors.NONE, model)
                : "redirect:/accounts/requests/" + id;
    }

    @PostMapping("/accounts/requests/{id}/withdraw")
    String withdraw(
            @PathVariable long id, @RequestParam(defaultValue = "") String reason, SignedIn person, Model model) {
        String said = reason.strip();
        if (said.length() > LONGEST_REASON) {
            String how = "Say it in at most " + LONGEST_REASON + " characters.";
            return withdrawing(find(person, id), reason, FormErrors.of("reason", how), model);
        }
        boolean done = withdraw.withdraw(person, id, said);
        return "redirect:/accounts/requests/" + id + "?done=" + (done ? "request-withdrawn" : "request-not-withdrawn");
    }

    private String withdrawing(Request request, String reason, FormErrors errors, Model model) {
        model.addAttribute("request", RequestLine.of(request, LocalDate.now(clock)));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "accounts/requests/withdraw";
    }

    private Request find(SignedIn person, long id) {
        return visible.find(person, id).orElseThrow(NotFound::new);
    }
}
