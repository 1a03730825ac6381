package org.houserules.accounts.kept.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.kept.FollowerRegister.Listed;
import org.houserules.accounts.kept.KeepFollowers;
import org.houserules.accounts.kept.LooksAfter;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One of those who follow an account: changed, or taken off the list with a reason. */
@Controller
@Needs(Permission.SEE_POSTS)
class FollowerController {
    private static final int LONGEST = 300;

    private final LooksAfter accounts;
    private final KeepFollowers keep;
    private final Clock clock;

    FollowerController(LooksAfter accounts, KeepFollowers keep, Clock clock) {
        this.accounts = accounts;
        this.keep = keep;
        this.clock = clock;
    }

    @GetMapping("/accounts/{id:\\d{1,18}}/followers/{follower:\\d{1,18}}")
    String one(@PathVariable long id, @PathVariable long follower, SignedIn person, Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        Listed listed = keep.one(account, follower);
        return page(account, listed, FollowerForm.of(listed.details()), "", FormErrors.NONE, model);
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/followers/{follower:\\d{1,18}}")
    String change(
            @PathVariable long id,
            @PathVariable long follower,
            @RequestParam MultiValueMap<String, String> fields,
            SignedIn person,
            Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        FollowerForm form = FollowerForm.typed(fields);
        List<FieldError> wrong = form.errors(LocalDate.now(clock));
        if (!wrong.isEmpty()) {
            return page(account, keep.one(account, follower), form, "", new FormErrors(wrong), model);
        }
        keep.change(person, account, follower, form.details());
        return "redirect:/accounts/" + id + "/followers?done=follower-changed";
    }

    @PostMapping("/accounts/{id:\\d{1,18}}/followers/{follower:\\d{1,18}}/remove")
    String remove(
            @PathVariable long id,
            @PathVariable long follower,
            @RequestParam(defaultValue = "") String why,
            SignedIn person,
            Model model) {
        OfficialAccount account = accounts.lookedAfter(person, id);
        Listed listed = keep.one(account, follower);
        if (why.isBlank() || why.length() > LONGEST) {
            FormErrors errors = FormErrors.of("why", "Say in at most 300 characters why they leave the list.");
            return page(account, listed, FollowerForm.of(listed.details()), why, errors, model);
        }
        keep.remove(person, account, follower, why.strip());
        return "redirect:/accounts/" + id + "/followers?done=follower-removed";
    }

    private static String page(
            OfficialAccount account, Listed listed, FollowerForm form, String why, FormErrors errors, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("listed", FollowerView.of(listed));
        model.addAttribute("form", form);
        model.addAttribute("why", why);
        model.addAttribute("errors", errors);
        return "accounts/kept/follower";
    }
}
