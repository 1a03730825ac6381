package org.houserules.people.web;

import java.util.Map;
import org.houserules.pages.FormErrors;
import org.houserules.people.AddPerson;
import org.houserules.people.ChangePerson;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.Person;
import org.houserules.people.ReadRegister;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person of the school: shown, added, changed. */
@Controller
class PersonController {
    private static final String NAMESAKE = "namesake";

    private final ReadRegister register;
    private final PersonPages pages;
    private final AddPerson addPerson;
    private final ChangePerson changePerson;

    PersonController(ReadRegister register, PersonPages pages, AddPerson addPerson, ChangePerson changePerson) {
        this.register = register;
        this.pages = pages;
        this.addPerson = addPerson;
        this.changePerson = changePerson;
    }

    @GetMapping("/people/{id:\\d{1,18}}")
    @Needs(Permission.SEE_PEOPLE)
    String person(@PathVariable long id, SignedIn by, Model model) {
        return pages.show(by, id, Filled.NOTHING, FormErrors.NONE, model);
    }

    @GetMapping("/people/new")
    @Needs(Permission.CHANGE_PEOPLE)
    String blank(SignedIn by, Model model) {
        return form(by, 0, Filled.NOTHING, FormErrors.NONE, model);
    }

    @PostMapping("/people")
    @Needs(Permission.CHANGE_PEOPLE)
    String add(@RequestParam Map<String, String> fields, SignedIn by, Model model) {
        Typed typed = new Typed(fields);
        Person.Details details = read(typed, by, 0);
        if (typed.isFine() && typed.text(NAMESAKE).isEmpty()) {
            register.namesake(by.owner().id(), details)
                    .ifPresent(there -> typed.wrong(
                            NAMESAKE,
                            there.name() + there.what() + " is here already."
                                    + " If this is somebody else of the same name, tick this and add them."));
        }
        return typed.isFine()
                ? "redirect:/people/" + addPerson.add(by, details) + "?done=person-added"
                : form(by, 0, new Filled(fields), typed.errors(), model);
    }

    @GetMapping("/people/{id:\\d{1,18}}/change")
    @Needs(Permission.CHANGE_PEOPLE)
    String kept(@PathVariable long id, SignedIn by, Model model) {
        return form(by, id, PersonForm.filled(ours(by, id).details()), FormErrors.NONE, model);
    }

    @PostMapping("/people/{id:\\d{1,18}}/change")
    @Needs(Permission.CHANGE_PEOPLE)
    String change(@PathVariable long id, @RequestParam Map<String, String> fields, SignedIn by, Model model) {
        Person person = ours(by, id);
        Typed typed = new Typed(fields);
        Person.Details details = read(typed, by, id);
        if (!typed.isFine()) {
            return form(by, id, new Filled(fields), typed.errors(), model);
        }
        changePerson.change(by, person, details);
        return "redirect:/people/" + id + "?done=person-changed";
    }

    private Person.Details read(Typed typed, SignedIn by, long self) {
        Person.Details details = PersonForm.read(typed, self);
        if (details.lineManager().isPresent()
                && !register.choices(by.owner().id())
                        .containsKey(details.lineManager().get())) {
            typed.wrong("line-manager", "Choose a line manager from the list.");
        }
        return details;
    }

    private Person ours(SignedIn by, long id) {
        Person person = register.person(id);
        if (!person.belongsTo(by.owner())) {
            throw new NotFound();
        }
        return person;
    }

    private String form(SignedIn by, long id, Filled typed, FormErrors errors, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute("kinds", Option.kinds());
        model.addAttribute("managers", Option.people(register.choices(by.owner().id()), id));
        return "people/person-form";
    }
}
