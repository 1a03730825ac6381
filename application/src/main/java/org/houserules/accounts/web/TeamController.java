package org.houserules.accounts.web;

import java.util.List;
import java.util.Optional;
import org.houserules.accounts.KeepTeam;
import org.houserules.accounts.OfficialAccount;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.pages.TypedDay;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who joins and who leaves the team of an account. */
@Controller
@Needs(Permission.MANAGE_ACCOUNTS)
class TeamController {
    private final AccountPages pages;
    private final KeepTeam team;

    TeamController(AccountPages pages, KeepTeam team) {
        this.pages = pages;
        this.team = team;
    }

    @PostMapping("/accounts/{id}/team")
    String join(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model) {
        OfficialAccount account = pages.find(person, id);
        TeamForm form = TeamForm.typed(fields);
        List<FieldError> errors = form.errors();
        List<FieldError> wrong = errors.isEmpty() ? joined(person, account, form) : errors;
        return wrong.isEmpty()
                ? "redirect:/accounts/" + id + "?done=saved"
                : pages.page(person, account, Optional.empty(), form, new FormErrors(wrong), model);
    }

    private List<FieldError> joined(SignedIn by, OfficialAccount account, TeamForm form) {
        return team.join(
                by,
                account,
                form.number().orElseThrow(),
                form.known().orElseThrow(),
                TypedDay.read(form.from()).orElseThrow(),
                TypedDay.read(form.until()));
    }

    @PostMapping("/accounts/{id}/team/{member}/end")
    String leave(@PathVariable long id, @PathVariable long member, SignedIn person) {
        team.leave(person, pages.find(person, id), member);
        return "redirect:/accounts/" + id + "?done=saved";
    }
}
