package org.houserules.people.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.people.ChainOutlook;
import org.houserules.people.NavigationEntry;
import org.houserules.people.Needs;
import org.houserules.people.People.Listed;
import org.houserules.people.People.Search;
import org.houserules.people.Permission;
import org.houserules.people.PersonKind;
import org.houserules.people.ReadRegister;
import org.houserules.people.Role;
import org.houserules.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The people of the school: looked through, and taken out as a table. */
@Controller
class PeopleController {
    private static final int ON_A_PAGE = 50;

    private final ReadRegister register;
    private final ChainOutlook outlook;

    PeopleController(ReadRegister register, ChainOutlook outlook) {
        this.register = register;
        this.outlook = outlook;
    }

    @Bean
    static NavigationEntry peoplePage() {
        return new NavigationEntry(70, "People", "/people", Permission.SEE_PEOPLE);
    }

    @GetMapping("/people")
    @Needs(Permission.SEE_PEOPLE)
    String people(@RequestParam Map<String, String> asked, SignedIn by, Model model) {
        Typed typed = new Typed(asked);
        List<Listed> found = register.list(search(typed, by), typed.id("after"), ON_A_PAGE + 1);
        List<Listed> shown = found.stream().limit(ON_A_PAGE).toList();
        boolean change = by.may(Permission.CHANGE_PEOPLE);
        model.addAttribute("people", shown);
        model.addAttribute("asked", new Filled(asked));
        model.addAttribute("kinds", Option.kinds());
        model.addAttribute("roles", Option.roles());
        model.addAttribute(
                "more", found.size() > ON_A_PAGE ? Optional.of(shown.getLast().id()) : Optional.empty());
        model.addAttribute("mayChange", change);
        model.addAttribute("gaps", change ? outlook.sentences(by.owner().id()) : List.of());
        return "people/people";
    }

    @GetMapping("/people.csv")
    @Needs(Permission.SEE_PEOPLE)
    ResponseEntity<byte[]> table(@RequestParam Map<String, String> asked, SignedIn by) {
        List<Listed> found = register.all(search(new Typed(asked), by));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"people.csv\"")
                .body(PeopleCsv.of(found).getBytes(StandardCharsets.UTF_8));
    }

    private Search search(Typed typed, SignedIn by) {
        return new Search(
                by.owner().id(),
                typed.text("q"),
                typed.choice("kind", PersonKind.class),
                typed.choice("role", Role.class),
                !typed.text("left").isEmpty(),
                register.today());
    }
}
