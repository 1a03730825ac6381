package org.houserules.accounts.register.web;

import jakarta.servlet.http.HttpServletRequest;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.Promise;
import org.houserules.accounts.houserules.WriteHouseRules;
import org.houserules.accounts.register.PublicSchool;
import org.houserules.accounts.register.PublicSchools;
import org.houserules.accounts.register.TellPublic;
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

/** What the public sees of an account, told to its own people; with the badge to put on other pages. */
@Controller
@Needs(Permission.SEE_POSTS)
class PublicSideController {
    private static final String PAGE = "/accounts/{id:\\d{1,18}}/public";

    private final Accounts accounts;
    private final PublicSchools schools;
    private final WriteHouseRules rules;
    private final TellPublic tell;

    PublicSideController(Accounts accounts, PublicSchools schools, WriteHouseRules rules, TellPublic tell) {
        this.accounts = accounts;
        this.schools = schools;
        this.rules = rules;
        this.tell = tell;
    }

    @GetMapping(PAGE)
    String page(@PathVariable long id, SignedIn by, HttpServletRequest request, Model model) {
        OfficialAccount account = account(by, id);
        Promise told = account.promise();
        return page(by, account, told.purpose(), told.unlisted(), FormErrors.NONE, request, model);
    }

    @PostMapping(PAGE)
    @Needs(Permission.MANAGE_ACCOUNTS)
    String tell(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "false") boolean leftOut,
            SignedIn by,
            HttpServletRequest request,
            Model model) {
        OfficialAccount account = account(by, id);
        String sentence = purpose.replaceAll("[\\s\0]+", " ").strip();
        return tell.tell(by, account, sentence, leftOut)
                .map(wrong -> page(by, account, purpose, leftOut, FormErrors.of("purpose", wrong), request, model))
                .orElse("redirect:/accounts/" + id + "/public?done=account-told");
    }

    private OfficialAccount account(SignedIn by, long id) {
        return accounts.find(id)
                .filter(found -> found.owner() == by.owner().id())
                .orElseThrow(NotFound::new);
    }

    private String page(
            SignedIn by,
            OfficialAccount account,
            String purpose,
            boolean leftOut,
            FormErrors errors,
            HttpServletRequest request,
            Model model) {
        PublicSchool school = schools.pathOf(account.owner())
                .flatMap(schools::at)
                .map(held -> schools.school(held).what())
                .orElseThrow(NotFound::new);
        boolean manages = by.may(Permission.MANAGE_ACCOUNTS);
        model.addAttribute("account", account);
        model.addAttribute("school", school);
        model.addAttribute("seen", school.find(account.id()));
        model.addAttribute("origin", Origin.of(request));
        model.addAttribute("writes", rules.mayWrite(by, account));
        model.addAttribute("manages", manages);
        model.addAttribute("tells", manages && TellPublic.isToldHere(account));
        model.addAttribute("purpose", purpose);
        model.addAttribute("leftOut", leftOut);
        model.addAttribute("errors", errors);
        return "register/public-side";
    }
}
