package org.houserules.accounts.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.houserules.accounts.register.PublicAccount;
import org.houserules.accounts.register.PublicSchool;
import org.houserules.accounts.register.PublicSchools;
import org.houserules.accounts.register.RaiseConcern;
import org.houserules.pages.FormErrors;
import org.houserules.people.ForEverybody;
import org.houserules.people.NotFound;
import org.houserules.people.PublicPaths.Held;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which anybody can tell the school what worries them about an account. */
@Controller
class ConcernController {
    private static final String WHY = "Parents and strangers tell the school what they saw.";
    private static final int TOO_MANY = 429;
    /** Instead of an account's number: a page that is none of the school's. */
    private static final long NONE_OF_OURS = 0;

    private static final int LONGEST_ADDRESS = 500;

    private final PublicSchools schools;
    private final RaiseConcern raise;
    private final ConcernLimit limit;

    ConcernController(PublicSchools schools, RaiseConcern raise, ConcernLimit limit) {
        this.schools = schools;
        this.raise = raise;
        this.limit = limit;
    }

    @GetMapping(PublicAddresses.CONCERN)
    @ForEverybody(why = WHY)
    String ask(
            @PathVariable String school,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String address,
            Model model) {
        PublicSchool found = school(school);
        String about = address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
        return page(found, account(found, id), new ConcernForm("", about, ""), FormErrors.NONE, model);
    }

    @PostMapping(PublicAddresses.CONCERN)
    @ForEverybody(why = WHY)
    String send(
            @PathVariable String school,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String what,
            @RequestParam(defaultValue = "") String where,
            @RequestParam(defaultValue = "") String contact,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PublicSchool found = school(school);
        Optional<PublicAccount> account = account(found, id);
        ConcernForm form = new ConcernForm(what, where, contact);
        FormErrors errors = form.errors();
        if (errors.isEmpty()
                && !limit.mayRaise(request.getRemoteAddr(), found.owner().id())) {
            response.setStatus(TOO_MANY);
            errors = FormErrors.of(
                    "what",
                    "Too many concerns have come in the last hour. Wait a while, or talk to the school's office.");
        }
        if (!errors.isEmpty()) {
            return page(found, account, form, errors, model);
        }
        raise.raise(found, account, form.told());
        return "redirect:" + path(found, account) + "/sent";
    }

    @GetMapping(PublicAddresses.CONCERN + "/sent")
    @ForEverybody(why = WHY)
    String sent(@PathVariable String school, @PathVariable long id, Model model) {
        PublicSchool found = school(school);
        model.addAttribute("school", found);
        model.addAttribute("account", account(found, id));
        return "register/concern-sent";
    }

    private PublicSchool school(String path) {
        return schools.at(path)
                .filter(Held::heldNow)
                .map(held -> schools.school(held).what())
                .orElseThrow(NotFound::new);
    }

    private static Optional<PublicAccount> account(PublicSchool school, long id) {
        return id == NONE_OF_OURS
                ? Optional.empty()
                : Optional.of(school.find(id).orElseThrow(NotFound::new));
    }

    private static String path(PublicSchool school, Optional<PublicAccount> account) {
        return account.map(school::page).orElse(school.list() + "/" + NONE_OF_OURS) + "/concern";
    }

    private static String page(
            PublicSchool school, Optional<PublicAccount> account, ConcernForm form, FormErrors errors, Model model) {
        model.addAttribute("path", path(school, account));
        model.addAttribute("school", school);
        model.addAttribute("account", account);
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "register/concern";
    }
}
