package org.houserules.accounts.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.houserules.accounts.KeepRegister;
import org.houserules.accounts.OfficialAccount;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.houserules.policy.Adoptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms with which accounts are registered and changed. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class RegisterController {
    private static final ZoneId SCHOOL_TIME = ZoneId.of("Europe/London");

    private final AccountPages pages;
    private final KeepRegister register;
    private final AccountChecks checks;
    private final Adoptions adoptions;

    RegisterController(AccountPages pages, KeepRegister register, AccountChecks checks, Adoptions adoptions) {
        this.pages = pages;
        this.register = register;
        this.checks = checks;
        this.adoptions = adoptions;
    }

    @GetMapping("/accounts/new")
    @Needs(Permission.ENTER_EARLIER_ACCOUNTS)
    String empty(Model model) {
        return form(AccountForm.empty(), Optional.empty(), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/new")
    @Needs(Permission.ENTER_EARLIER_ACCOUNTS)
    String add(@RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model) {
        AccountForm form = AccountForm.typed(fields);
        List<FieldError> errors = form.errorsOfEarlier(began(person));
        if (errors.isEmpty()) {
            errors = checks.ofEarlier(person, form.details(), form.age());
        }
        return errors.isEmpty()
                ? "redirect:/accounts/" + register.enterEarlier(person, form.details(), form.reason())
                        + "?done=account-entered"
                : form(form, Optional.empty(), new FormErrors(errors), model);
    }

    /** From the first policy on, an account becomes official by a request and nothing else. */
    private Optional<LocalDate> began(SignedIn person) {
        return adoptions.of(person.owner().id()).stream()
                .map(adoption -> LocalDate.ofInstant(adoption.recordedAt(), SCHOOL_TIME))
                .min(Comparator.naturalOrder());
    }

    @GetMapping("/accounts/{id}/change")
    String known(@PathVariable long id, SignedIn person, Model model) {
        OfficialAccount account = pages.find(person, id);
        if (account.isClosedOn(pages.today())) {
            return "redirect:/accounts/" + id + "?done=account-stays-closed";
        }
        return form(AccountForm.of(account), Optional.of(account), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id}/change")
    String change(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model) {
        OfficialAccount account = pages.find(person, id);
        AccountForm form = AccountForm.typed(fields, account);
        List<FieldError> errors = form.errors();
        if (errors.isEmpty()) {
            errors = changed(person, account, form);
        }
        return errors.isEmpty()
                ? "redirect:/accounts/" + id + "?done=saved"
                : form(form, Optional.of(account), new FormErrors(errors), model);
    }

    private List<FieldError> changed(SignedIn person, OfficialAccount account, AccountForm form) {
        List<FieldError> errors = checks.ofChange(person, account, form.details(), form.age());
        boolean later =
                account.origin().isEarlier() && !form.details().officialFrom().equals(account.officialFrom());
        if (errors.isEmpty() && later) {
            errors = form.tooLate(began(person));
        }
        return errors.isEmpty() ? register.change(person, account.id(), form.details()) : errors;
    }

    private String form(AccountForm form, Optional<OfficialAccount> old, FormErrors errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("old", old.map(account -> AccountView.of(account, pages.today())));
        model.addAttribute("signed", old.flatMap(account -> account.origin().signedRequest()));
        model.addAttribute("errors", errors);
        return "accounts/form";
    }
}
