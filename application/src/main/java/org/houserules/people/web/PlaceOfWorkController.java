package org.houserules.people.web;

import jakarta.servlet.http.HttpSession;
import org.houserules.people.ForEverybody;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Changes the school that somebody works in, where they have several. */
@Controller
class PlaceOfWorkController {
    @PostMapping("/work-at")
    @Needs(Permission.SEE_POSTS)
    String workAt(
            @RequestParam long owner,
            @RequestParam(required = false) @Nullable String to,
            SignedIn person,
            HttpSession session) {
        if (person.owners().stream().noneMatch(place -> place.id() == owner)) {
            throw new NotFound();
        }
        session.setAttribute(PersonInSession.OWNER, owner);
        return "redirect:" + SignInPages.inside(to).orElse("/work");
    }

    @GetMapping("/health")
    @ForEverybody(why = "Whatever watches the server is nobody.")
    @ResponseBody
    String health() {
        return "up";
    }
}
