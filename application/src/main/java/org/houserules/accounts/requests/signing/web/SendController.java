package org.houserules.accounts.requests.signing.web;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.requests.signing.HandIn;
import org.houserules.accounts.requests.signing.HandIn.Result;
import org.houserules.accounts.requests.signing.SeenFinding;
import org.houserules.accounts.requests.signing.TakeBack;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handing a request in, and taking it back. */
@Controller
@Needs(Permission.REQUEST_ACCOUNTS)
class SendController {
    private final HandIn handIn;
    private final TakeBack takeBack;

    SendController(HandIn handIn, TakeBack takeBack) {
        this.handIn = handIn;
        this.takeBack = takeBack;
    }

    @PostMapping("/accounts/requests/{id}/send")
    String send(@PathVariable long id, @RequestParam Optional<Integer> save, SignedIn person, Model model) {
        String request = "redirect:/accounts/requests/" + id;
        return switch (handIn.handIn(person, id, save)) {
            case Result.Sent sent -> request + "/signatures?done=request-sent";
            case Result.Approved approved -> request + "/signatures?done=request-approved";
            case Result.NoDraft no -> request + "/signatures?done=request-no-draft";
            case Result.Newer newer -> request + "/check?done=request-newer";
            case Result.NotYet notYet -> refused(id, notYet.findings(), model);
            case Result.NoPolicy no -> refused(id, List.of(), model);
        };
    }

    private static String refused(long id, List<SeenFinding> findings, Model model) {
        model.addAttribute("request", id);
        model.addAttribute("findings", findings);
        return "accounts/requests/not-sent";
    }

    @PostMapping("/accounts/requests/{id}/take-back")
    String takeBack(@PathVariable long id, SignedIn person) {
        return takeBack.takeBack(person, id)
                ? "redirect:/accounts/requests/" + id + "?done=request-taken-back"
                : "redirect:/accounts/requests/" + id + "/signatures?done=request-not-taken-back";
    }
}
