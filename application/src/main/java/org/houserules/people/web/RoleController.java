package org.houserules.people.web;

import java.time.LocalDate;
import java.util.Map;
import org.houserules.pages.FormErrors;
import org.houserules.people.GiveRole;
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

/** Roles given to somebody, and ended. */
@Controller
class RoleController {
    private final ReadRegister register;
    private final PersonPages pages;
    private final GiveRole giveRole;

    RoleController(ReadRegister register, PersonPages pages, GiveRole giveRole) {
        this.register = register;
        this.pages = pages;
        this.giveRole = giveRole;
    }

    @PostMapping("/people/{id:\\d{1,18}}/roles")
    @Needs(Permission.CHANGE_PEOPLE)
    String give(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn by, Model model) {
        Person person = register.person(id);
        FormErrors wrong = give(by, person, new Typed(fields));
        return pages.after(by, id, wrong, "role-given", fields, model);
    }

    private FormErrors give(SignedIn by, Person person, Typed typed) {
        RoleTyped told = RoleTyped.read(typed, "", register.today());
        return typed.isFine() && told.role().isPresent()
                ? giveRole.give(by, person, told.role().get(), told.from(), told.until())
                : typed.errors();
    }

    @PostMapping("/people/{id:\\d{1,18}}/roles/{held:\\d{1,18}}/end")
    @Needs(Permission.CHANGE_PEOPLE)
    String end(
            @PathVariable long id,
            @PathVariable long held,
            @RequestParam Map<String, String> fields,
            SignedIn by,
            Model model) {
        Person person = register.person(id);
        Typed typed = new Typed(fields);
        LocalDate last = typed.day("last-" + held).orElse(register.today());
        FormErrors wrong = typed.isFine() ? giveRole.end(by, person, held, last) : typed.errors();
        return pages.after(by, id, wrong, "role-ended", fields, model);
    }
}
