package org.houserules.accounts.register.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.houserules.accounts.register.Concern;
import org.houserules.accounts.register.SettleConcern;
import org.houserules.pages.FormErrors;
import org.houserules.people.BritishDays;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The concerns that came from outside: the list, and one of them to read and settle. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class ConcernsController {
    private final SettleConcern settle;
    private final Clock clock;

    ConcernsController(SettleConcern settle, Clock clock) {
        this.settle = settle;
        this.clock = clock;
    }

    @GetMapping("/accounts/concerns")
    String list(SignedIn by, Model model) {
        model.addAttribute("waiting", settle.waiting(by).stream().map(this::row).toList());
        model.addAttribute("settled", settle.settled(by).stream().map(this::row).toList());
        return "register/concerns";
    }

    @GetMapping("/accounts/concerns/{id:\\d{1,18}}")
    String one(@PathVariable long id, SignedIn by, Model model) {
        return page(settle.read(by, id), "", FormErrors.NONE, model);
    }

    @PostMapping("/accounts/concerns/{id:\\d{1,18}}")
    String settle(@PathVariable long id, @RequestParam(defaultValue = "") String outcome, SignedIn by, Model model) {
        Optional<String> wrong = settle.settle(
                by, id, outcome.replace("\r\n", "\n").replace("\0", "").strip());
        return wrong.map(said -> page(settle.read(by, id), outcome, FormErrors.of("outcome", said), model))
                .orElse("redirect:/accounts/concerns/" + id + "?done=concern-settled");
    }

    private String page(Concern concern, String outcome, FormErrors errors, Model model) {
        model.addAttribute("row", row(concern));
        model.addAttribute("outcome", outcome);
        model.addAttribute("errors", errors);
        return "register/settle";
    }

    private ConcernRow row(Concern concern) {
        return new ConcernRow(
                concern,
                day(concern.raisedAt()),
                concern.settled().map(Concern.Settled::at).map(this::day));
    }

    private String day(Instant at) {
        return BritishDays.day(at.atZone(clock.getZone()).toLocalDate());
    }
}
