package org.houserules.people.web;

import java.util.Map;
import org.houserules.people.GiveSignIn;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.Person;
import org.houserules.people.ReadRegister;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody signs in with: given, given anew, taken away. */
@Controller
class SignInNameController {
    private final ReadRegister register;
    private final PersonPages pages;
    private final GiveSignIn giveSignIn;

    SignInNameController(ReadRegister register, PersonPages pages, GiveSignIn giveSignIn) {
        this.register = register;
        this.pages = pages;
        this.giveSignIn = giveSignIn;
    }

    /** Answers with the password itself: it is shown this once and kept nowhere. */
    @PostMapping("/people/{id:\\d{1,18}}/sign-in")
    @Needs(Permission.CHANGE_PEOPLE)
    String give(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn by, Model model) {
        Person person = register.person(id);
        GiveSignIn.Given given = giveSignIn.give(by, person, new Typed(fields).text("sign-in-name"));
        if (!given.wrong().isEmpty()) {
            return pages.show(by, id, new Filled(fields), given.wrong(), model);
        }
        model.addAttribute("person", person);
        model.addAttribute("name", given.name());
        model.addAttribute("password", given.password());
        return "people/one-time-password";
    }

    @PostMapping("/people/{id:\\d{1,18}}/sign-in/disable")
    @Needs(Permission.CHANGE_PEOPLE)
    String disable(@PathVariable long id, SignedIn by) {
        giveSignIn.disable(by, register.person(id));
        return "redirect:/people/" + id + "?done=sign-in-disabled";
    }
}
