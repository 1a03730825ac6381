package org.houserules.people.web;

import java.util.Map;
import java.util.Optional;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.GiveRoleAtSchools;
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

/** Roles that somebody of the trust is given at its schools. */
@Controller
class SchoolRoleController {
    private static final String PREFIX = "school-";
    private static final String EACH = "each";

    private final ReadRegister register;
    private final PersonPages pages;
    private final GiveRoleAtSchools giveRole;

    SchoolRoleController(ReadRegister register, PersonPages pages, GiveRoleAtSchools giveRole) {
        this.register = register;
        this.pages = pages;
        this.giveRole = giveRole;
    }

    @PostMapping("/people/{id:\\d{1,18}}/school-roles")
    @Needs(Permission.CHANGE_PEOPLE)
    String give(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn by, Model model) {
        Person person = register.person(id);
        FormErrors wrong = give(by, person, new Typed(fields));
        return pages.after(by, id, wrong, "role-given", fields, model);
    }

    private FormErrors give(SignedIn by, Person person, Typed typed) {
        Optional<Long> school = typed.id(PREFIX + "at");
        if (school.isEmpty() && !typed.text(PREFIX + "at").equals(EACH)) {
            typed.wrong(PREFIX + "at", "Choose a school, or each school of the trust.");
        }
        RoleTyped told = RoleTyped.read(typed, PREFIX, register.today());
        return typed.isFine() && told.role().isPresent()
                ? besideTheirFields(
                        giveRole.give(by, person, school, told.role().get(), told.from(), told.until()))
                : typed.errors();
    }

    private static FormErrors besideTheirFields(FormErrors wrong) {
        return new FormErrors(wrong.all().stream()
                .map(one -> new FieldError(PREFIX + one.field(), one.message()))
                .toList());
    }
}
