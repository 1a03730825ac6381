package org.houserules.accounts.requests.signing.web;

import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Owner;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Leads to a request that waits at another place of work: whoever signs goes there first. */
@Controller
@Needs(Permission.SEE_POSTS)
class ElsewhereController {
    @GetMapping("/accounts/requests-at/{owner:\\d{1,18}}/{id:\\d{1,18}}")
    String ask(@PathVariable long owner, @PathVariable long id, SignedIn person, Model model) {
        Owner place = person.owners().stream()
                .filter(one -> one.id() == owner)
                .findFirst()
                .orElseThrow(NotFound::new);
        String sign = "/accounts/requests/" + id + "/sign";
        if (person.owner().id() == owner) {
            return "redirect:" + sign;
        }
        model.addAttribute("place", place);
        model.addAttribute("to", sign);
        return "accounts/requests/elsewhere";
    }
}
