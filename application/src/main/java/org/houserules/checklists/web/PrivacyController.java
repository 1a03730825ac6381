package org.houserules.checklists.web;

import java.util.Set;
import org.houserules.checklists.LookOver;
import org.houserules.checklists.PrivacyList;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists for one's own accounts, looked through by oneself. */
@Controller
@Needs(Permission.SEE_POSTS)
class PrivacyController {
    private final LookOver lookOver;

    PrivacyController(LookOver lookOver) {
        this.lookOver = lookOver;
    }

    @GetMapping("/me/privacy")
    String all(SignedIn me, Model model) {
        model.addAttribute("all", lookOver.all(me));
        model.addAttribute("school", me.owner().name());
        return "checklists/all";
    }

    @GetMapping("/me/privacy/{key:[a-z-]{1,40}}")
    String one(@PathVariable String key, SignedIn me, Model model) {
        return page(lookOver.list(key), Set.of(), FormErrors.NONE, me, model);
    }

    @PostMapping("/me/privacy/{key:[a-z-]{1,40}}")
    String look(
            @PathVariable String key, @RequestParam(defaultValue = "") Set<String> ticked, SignedIn me, Model model) {
        PrivacyList list = lookOver.list(key);
        FormErrors open = lookOver.look(me, list, ticked);
        return open.isEmpty() ? "redirect:/me/privacy?done=privacy-looked" : page(list, ticked, open, me, model);
    }

    private String page(PrivacyList list, Set<String> ticked, FormErrors errors, SignedIn me, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("steps", lookOver.steps(me, list));
        model.addAttribute("ticked", ticked);
        model.addAttribute("errors", errors);
        return "checklists/list";
    }
}
