package org.houserules.people.web;

import java.util.List;
import java.util.Map;
import org.houserules.pages.FormErrors;
import org.houserules.people.GiveRoleAtSchools;
import org.houserules.people.Owner;
import org.houserules.people.Permission;
import org.houserules.people.ReadRegister;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a person, also after a form on it that had something wrong. */
@Component
class PersonPages {
    private final ReadRegister register;
    private final GiveRoleAtSchools atSchools;

    PersonPages(ReadRegister register, GiveRoleAtSchools atSchools) {
        this.register = register;
        this.atSchools = atSchools;
    }

    /** What follows a form on the page: the page anew with what was done, or the form as it was typed with what is wrong. */
    String after(SignedIn by, long id, FormErrors wrong, String done, Map<String, String> fields, Model model) {
        return wrong.isEmpty()
                ? "redirect:/people/" + id + "?done=" + done
                : show(by, id, new Filled(fields), wrong, model);
    }

    String show(SignedIn by, long id, Filled typed, FormErrors errors, Model model) {
        ReadRegister.Sheet sheet = register.sheet(by.owner().id(), id);
        model.addAttribute(
                "page",
                new PersonSheet(
                        sheet,
                        register.today(),
                        by.may(Permission.CHANGE_PEOPLE),
                        sheet.person().belongsTo(by.owner()),
                        by.person() == id));
        List<Owner> schools = sheet.person().belongsTo(by.owner()) ? atSchools.schools(by) : List.of();
        model.addAttribute("schools", Option.schools(schools));
        model.addAttribute("held", schools.isEmpty() ? List.of() : atSchools.of(by.owner(), id));
        model.addAttribute("roles", Option.rolesToGive());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "people/person";
    }
}
