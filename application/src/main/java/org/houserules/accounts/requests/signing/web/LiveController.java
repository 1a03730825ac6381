package org.houserules.accounts.requests.signing.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houserules.accounts.WebAddress;
import org.houserules.accounts.requests.Request;
import org.houserules.accounts.requests.Request.State;
import org.houserules.accounts.requests.Requests;
import org.houserules.accounts.requests.VisibleRequests;
import org.houserules.accounts.requests.signing.AcknowledgeAccount;
import org.houserules.accounts.requests.signing.OpenAccount;
import org.houserules.accounts.requests.signing.SeenFinding;
import org.houserules.accounts.requests.signing.Signatures;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.pages.TypedDay;
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

/** From the last signature to the live account: where it is, and the leadership's acknowledgement. */
@Controller
class LiveController {
    private final VisibleRequests visible;
    private final Requests requests;
    private final Signatures signatures;
    private final OpenAccount opening;
    private final AcknowledgeAccount acknowledging;
    private final ShowForm form;
    private final Clock clock;

    LiveController(
            VisibleRequests visible,
            Requests requests,
            Signatures signatures,
            OpenAccount opening,
            AcknowledgeAccount acknowledging,
            ShowForm form,
            Clock clock) {
        this.visible = visible;
        this.requests = requests;
        this.signatures = signatures;
        this.opening = opening;
        this.acknowledging = acknowledging;
        this.form = form;
        this.clock = clock;
    }

    @GetMapping("/accounts/requests/{id}/open")
    @Needs(Permission.REQUEST_ACCOUNTS)
    String open(@PathVariable long id, SignedIn person, Model model) {
        return opening(id, person, "", LocalDate.now(clock).toString(), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/requests/{id}/open")
    @Needs(Permission.REQUEST_ACCOUNTS)
    String opened(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") String on,
            SignedIn person,
            Model model) {
        return switch (opening.open(person, id, address.strip(), TypedDay.read(on))) {
            case OpenAccount.Result.Live live -> "redirect:/accounts/" + live.account() + "?done=account-live";
            case OpenAccount.Result.Waits waits -> signatures(id) + "?done=request-opened";
            case OpenAccount.Result.NotApproved not -> signatures(id) + "?done=request-not-approved";
            case OpenAccount.Result.NotYet notYet ->
                opening(id, person, address, on, new FormErrors(notYet.why()), model);
        };
    }

    private String opening(long id, SignedIn person, String address, String on, FormErrors errors, Model model) {
        Request request = visible.find(person, id).orElseThrow(NotFound::new);
        if (request.state() != State.APPROVED) {
            return signatures(id);
        }
        model.addAttribute("request", request);
        model.addAttribute("address", address);
        model.addAttribute("on", on);
        model.addAttribute("tooEarly", opening.tooEarly(request).map(FieldError::message));
        model.addAttribute("errors", errors);
        return "accounts/requests/open";
    }

    @GetMapping("/accounts/requests/{id}/acknowledge")
    @Needs(Permission.SEE_POSTS)
    String acknowledge(@PathVariable long id, SignedIn person, Model model) {
        return acknowledging(id, person, List.of(), model);
    }

    @PostMapping("/accounts/requests/{id}/acknowledge")
    @Needs(Permission.SEE_POSTS)
    String acknowledged(
            @PathVariable long id, @RequestParam(defaultValue = "") String address, SignedIn person, Model model) {
        return switch (acknowledging.acknowledge(person, id, address)) {
            case AcknowledgeAccount.Result.Live live -> "redirect:/accounts/" + live.account() + "?done=account-live";
            case AcknowledgeAccount.Result.Changed changed -> signatures(id) + "?done=request-changed";
            case AcknowledgeAccount.Result.Stopped stopped -> acknowledging(id, person, stopped.findings(), model);
        };
    }

    private String acknowledging(long id, SignedIn person, List<SeenFinding> findings, Model model) {
        Request request = requests.find(id)
                .filter(found -> acknowledging.may(person, found))
                .orElseThrow(NotFound::new);
        if (request.state() != State.OPENED || request.opened().isEmpty()) {
            return signatures(id);
        }
        String address = request.opened().get().address();
        model.addAttribute("request", request);
        model.addAttribute("host", WebAddress.host(address).orElse(""));
        model.addAttribute("opened", request.opened().get());
        model.addAttribute(
                "form", form.of(request.owner(), signatures.latest(request).orElseThrow()));
        model.addAttribute("findings", findings);
        return "accounts/requests/acknowledge";
    }

    private static String signatures(long id) {
        return "redirect:/accounts/requests/" + id + "/signatures";
    }
}
