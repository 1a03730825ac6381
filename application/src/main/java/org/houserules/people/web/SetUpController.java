package org.houserules.people.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.houserules.pages.FormErrors;
import org.houserules.people.FirstStart;
import org.houserules.people.FirstStart.Founding;
import org.houserules.people.ForEverybody;
import org.houserules.people.NotFound;
import org.houserules.people.Person;
import org.houserules.people.PersonKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which an empty house gets its first school and its first person. */
@Controller
class SetUpController {
    private final FirstStart firstStart;
    private final Clock clock;

    SetUpController(FirstStart firstStart, Clock clock) {
        this.firstStart = firstStart;
        this.clock = clock;
    }

    @GetMapping("/set-up")
    @ForEverybody(why = "Nobody can sign in yet; the key on the terminal is the proof.")
    String ask(@RequestParam(defaultValue = "") String key, Model model) {
        if (!firstStart.opens(key)) {
            throw new NotFound();
        }
        return page(key, new Filled(Map.of()), FormErrors.NONE, model);
    }

    @PostMapping("/set-up")
    @ForEverybody(why = "Nobody can sign in yet; the key on the terminal is the proof.")
    String found(
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String password,
            @RequestParam Map<String, String> fields,
            Model model) {
        Typed typed = new Typed(fields);
        Founding founding = founding(typed, password);
        FormErrors wrong = typed.isFine() ? firstStart.found(key, founding) : typed.errors();
        return wrong.isEmpty() ? "redirect:/sign-in" : page(key, new Filled(fields), wrong, model);
    }

    private Founding founding(Typed typed, String password) {
        return new Founding(
                typed.optionalText("trust"),
                typed.required("school", "Give the school's name."),
                new Person.Details(
                        typed.required("given-name", "Give the headteacher's first name."),
                        typed.required("family-name", "Give the headteacher's family name."),
                        "Headteacher",
                        Optional.empty(),
                        PersonKind.TEACHER,
                        Optional.empty(),
                        Optional.of(LocalDate.now(clock)),
                        Optional.empty()),
                typed.required("sign-in-name", "Give a name to sign in with."),
                password);
    }

    private static String page(String key, Filled typed, FormErrors errors, Model model) {
        model.addAttribute("key", key);
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return "people/set-up";
    }
}
