package org.houserules.accounts.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.houserules.accounts.Accounts;
import org.houserules.accounts.OfficialAccount;
import org.houserules.accounts.houserules.WriteHouseRules;
import org.houserules.accounts.register.PublicAccount;
import org.houserules.accounts.register.PublicSchool;
import org.houserules.accounts.register.PublicSchools;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What the public sees of an account, told to its own people; with the badge to put on other pages. */
@Controller
@Needs(Permission.SEE_POSTS)
class PublicSideController {
    private final Accounts accounts;
    private final PublicSchools schools;
    private final WriteHouseRules rules;

    PublicSideController(Accounts accounts, PublicSchools schools, WriteHouseRules rules) {
        this.accounts = accounts;
        this.schools = schools;
        this.rules = rules;
    }

    @GetMapping("/accounts/{id:\\d{1,18}}/public")
    String page(@PathVariable long id, SignedIn by, HttpServletRequest request, Model model) {
        OfficialAccount account = accounts.find(id)
                .filter(found -> found.owner() == by.owner().id())
                .orElseThrow(NotFound::new);
        PublicSchool school = schools.pathOf(account.owner())
                .flatMap(schools::at)
                .map(held -> schools.school(held).what())
                .orElseThrow(NotFound::new);
        Optional<PublicAccount> seen = school.find(id);
        model.addAttribute("account", account);
        model.addAttribute("school", school);
        model.addAttribute("seen", seen);
        model.addAttribute("origin", Origin.of(request));
        model.addAttribute("writes", rules.mayWrite(by, account));
        model.addAttribute("manages", by.may(Permission.MANAGE_ACCOUNTS));
        return "register/public-side";
    }
}
