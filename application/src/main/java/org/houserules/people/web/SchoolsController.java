package org.houserules.people.web;

import java.util.List;
import java.util.Map;
import org.houserules.pages.FormErrors;
import org.houserules.people.AddSchool;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.Owner;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The schools of a trust. */
@Controller
class SchoolsController {
    private final AddSchool addSchool;

    SchoolsController(AddSchool addSchool) {
        this.addSchool = addSchool;
    }

    @Bean
    static NavigationEntry schoolsPage() {
        return new NavigationEntry(80, "Schools", "/schools", Permission.CHANGE_SCHOOLS);
    }

    @GetMapping("/schools")
    @Needs(Permission.CHANGE_SCHOOLS)
    String schools(SignedIn by, Model model) {
        return page(by, new Filled(Map.of()), FormErrors.NONE, model);
    }

    @PostMapping("/schools")
    @Needs(Permission.CHANGE_SCHOOLS)
    String add(@RequestParam Map<String, String> fields, SignedIn by, Model model) {
        Typed typed = new Typed(fields);
        String name = typed.required("school", "Give the school's name.");
        FormErrors wrong = typed.isFine() ? addSchool.add(by, name) : typed.errors();
        return wrong.isEmpty() ? "redirect:/schools?done=school-added" : page(by, new Filled(fields), wrong, model);
    }

    private static String page(SignedIn by, Filled typed, FormErrors errors, Model model) {
        List<String> schools = by.owners().stream()
                .filter(owner -> owner.kind() == Owner.Kind.SCHOOL)
                .map(Owner::name)
                .toList();
        model.addAttribute("schools", schools);
        model.addAttribute("atTrust", by.owner().kind() == Owner.Kind.TRUST);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "people/schools";
    }
}
