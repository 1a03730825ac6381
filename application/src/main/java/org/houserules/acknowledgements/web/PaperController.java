package org.houserules.acknowledgements.web;

import org.houserules.acknowledgements.EnterPaper;
import org.houserules.pages.FormErrors;
import org.houserules.pages.TypedDay;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.ReadRegister;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody has signed on paper: entered, and taken back where that was a mistake. */
@Controller
@Needs(Permission.ENTER_PAPERS)
class PaperController {
    private static final String ADDRESS = "/policy/readers/{person:\\d{1,18}}/paper";

    private final EnterPaper papers;
    private final ReadRegister register;

    PaperController(EnterPaper papers, ReadRegister register) {
        this.papers = papers;
        this.register = register;
    }

    @GetMapping(ADDRESS)
    String form(@PathVariable long person, SignedIn by, Model model) {
        return page(person, "", "", FormErrors.NONE, by, model);
    }

    @PostMapping(ADDRESS)
    String enter(@PathVariable long person, @RequestParam(defaultValue = "") String signed, SignedIn by, Model model) {
        FormErrors wrong = papers.enter(by, person, TypedDay.read(signed));
        return wrong.isEmpty()
                ? "redirect:/policy/readers?done=paper-entered"
                : page(person, signed, "", wrong, by, model);
    }

    @PostMapping(ADDRESS + "/take-back")
    String takeBack(@PathVariable long person, @RequestParam(defaultValue = "") String why, SignedIn by, Model model) {
        FormErrors wrong = papers.takeBack(by, person, why);
        return wrong.isEmpty()
                ? "redirect:/policy/readers?done=paper-taken-back"
                : page(person, "", why, wrong, by, model);
    }

    private String page(long person, String signed, String why, FormErrors errors, SignedIn by, Model model) {
        model.addAttribute("standing", papers.standing(by, person));
        model.addAttribute("name", register.person(person).name());
        model.addAttribute("person", person);
        model.addAttribute("me", by.name());
        model.addAttribute("signed", signed);
        model.addAttribute("why", why);
        model.addAttribute("errors", errors);
        return "acknowledgements/paper";
    }
}
