package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.accounts.AccountRegister;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.AccessRegister;
import org.houserules.accounts.kept.KeepAccess;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.platforms.PlatformName;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who can get in on an account's platform. */
@Controller
@Needs(Permission.SEE_POSTS)
class AccessController {
    private static final int LONGEST_ROLE = 80;

    private final LooksAfter accounts;
    private final AccountRegister register;
    private final AccessRegister access;
    private final KeepAccess keep;
    private final Clock clock;

    AccessController(
            LooksAfter accounts, AccountRegister register, AccessRegister access, KeepAccess keep, Clock clock) {
        this.accounts = accounts;
        this.register = register;
        this.access = access;
        this.keep = keep;
        this.clock = clock;
    }

    @GetMapping("/accounts/{id}/access")
    String all(@PathVariable long id, SignedIn person, Model model) {
        return page(accounts.lookedAfter(person, id), Typed.nothing(), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id}/access")
    String note(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn person, Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        Typed typed = new Typed(fields);
        Optional<Long> who = typed.number("access-person");
        if (who.isEmpty()) {
            typed.refuse("access-person", "Choose who holds the role.");
        }
        String role = typed.words("role", "Say what they are there, as the platform calls it, such as Editor.");
        if (role.length() > LONGEST_ROLE) {
            typed.refuse("role", "Write the role in at most " + LONGEST_ROLE + " characters.");
        }
        LocalDate since = typed.day("since", "Say since when, such as 1/12/2026.");
        List<FieldError> wrong =
                typed.isFine() ? keep.note(person, account, who.orElseThrow(), role, since) : typed.wrong();
        return wrong.isEmpty()
                ? "redirect:/accounts/" + id + "/access?done=account-access-noted"
                : page(account, typed, new FormErrors(wrong), model);
    }

    @PostMapping("/accounts/{id}/access/{access}/removed")
    String removed(@PathVariable long id, @PathVariable("access") long gone, SignedIn person) {
        keep.removed(person, accounts.lookedAfter(person, id), gone);
        return "redirect:/accounts/" + id + "/access?done=account-access-removed";
    }

    private String page(OfficialAccount account, Typed typed, FormErrors errors, Model model) {
        model.addAttribute("id", account.id());
        model.addAttribute("name", account.name());
        model.addAttribute("platform", PlatformName.of(account.platform()));
        model.addAttribute("all", access.of(account.owner(), account.id(), LocalDate.now(clock)));
        model.addAttribute("people", register.candidates(LocalDate.now(clock)));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "accounts/kept/access";
    }
}
