package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.AttestSetting;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.accounts.kept.Setting;
import org.houserules.accounts.kept.WhereSettingsAre;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.BritishDays;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who looks after an account says what they saw of a setting. */
@Controller
@Needs(Permission.SEE_POSTS)
class AttestController {
    private final LooksAfter accounts;
    private final AttestSetting attest;
    private final Clock clock;

    AttestController(LooksAfter accounts, AttestSetting attest, Clock clock) {
        this.accounts = accounts;
        this.attest = attest;
        this.clock = clock;
    }

    @GetMapping("/accounts/{id:\\d{1,18}}/settings/{key:[a-z-]{1,40}}/attest")
    String ask(@PathVariable long id, @PathVariable String key, SignedIn person, Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        return page(account, setting(key), AttestForm.empty(LocalDate.now(clock)), FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/settings/{key:[a-z-]{1,40}}/attest")
    String attest(
            @PathVariable long id,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn person,
            Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        Setting setting = setting(key);
        AttestForm form = AttestForm.typed(fields);
        List<FieldError> errors = form.errors();
        List<FieldError> wrong = errors.isEmpty() ? attest.attest(person, account, form.said(setting)) : errors;
        return wrong.isEmpty()
                ? "redirect:/accounts/" + id + "/settings?done=setting-attested"
                : page(account, setting, form, new FormErrors(wrong), model);
    }

    private static Setting setting(String key) {
        return Setting.find(key).orElseThrow(NotFound::new);
    }

    private static String page(
            OfficialAccount account, Setting setting, AttestForm form, FormErrors errors, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("setting", setting);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("where", WhereSettingsAre.on(account.platform(), setting));
        model.addAttribute("written", BritishDays.day(WhereSettingsAre.written()));
        return "accounts/kept/attest";
    }
}
