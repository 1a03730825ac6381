package org.houserules.authorisations.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.houserules.authorisations.Entry;
import org.houserules.authorisations.GiveAuthorisation;
import org.houserules.authorisations.GiveAuthorisation.Outcome;
import org.houserules.authorisations.Givers;
import org.houserules.authorisations.Register;
import org.houserules.authorisations.Wanted;
import org.houserules.pages.FieldError;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms with which a permission to post is given or changed. */
@Controller
@Needs(Permission.GIVE_AUTHORISATIONS)
class GivingController {
    private final Register register;
    private final GiveAuthorisation give;
    private final Givers givers;
    private final Clock clock;

    GivingController(Register register, GiveAuthorisation give, Givers givers, Clock clock) {
        this.register = register;
        this.give = give;
        this.givers = givers;
        this.clock = clock;
    }

    @GetMapping("/authorisations/new")
    String empty(SignedIn person, Model model) {
        return page(AuthorisationForm.empty(LocalDate.now(clock)), Optional.empty(), FormErrors.NONE, person, model);
    }

    @PostMapping("/authorisations/new")
    String give(@RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model) {
        AuthorisationForm form = AuthorisationForm.typed(fields);
        return answer(form, Optional.empty(), wanted -> give.give(person, wanted), person, model);
    }

    @GetMapping("/authorisations/{id}/change")
    String known(@PathVariable long id, SignedIn person, Model model) {
        Entry entry = find(person, id);
        AuthorisationForm form = AuthorisationForm.of(entry.what(), LocalDate.now(clock));
        return page(form, Optional.of(entry), FormErrors.NONE, person, model);
    }

    @PostMapping("/authorisations/{id}/change")
    String change(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> fields, SignedIn person, Model model) {
        Entry entry = find(person, id);
        AuthorisationForm form =
                AuthorisationForm.typed(fields).ofPerson(entry.what().person());
        return answer(form, Optional.of(entry), wanted -> give.change(person, entry, wanted), person, model);
    }

    private Entry find(SignedIn person, long id) {
        return register.find(person.owner().id(), id).orElseThrow(NotFound::new);
    }

    private String answer(
            AuthorisationForm form, Optional<Entry> old, Function<Wanted, Outcome> act, SignedIn person, Model model) {
        List<FieldError> errors = form.errors();
        if (!errors.isEmpty()) {
            return page(form, old, new FormErrors(errors), person, model);
        }
        return switch (act.apply(form.wanted())) {
            case Outcome.Given given -> "redirect:/authorisations/" + given.id() + "?done=authorisation-given";
            case Outcome.Refused refused -> page(form, old, new FormErrors(refused.reasons()), person, model);
        };
    }

    private String page(AuthorisationForm form, Optional<Entry> old, FormErrors errors, SignedIn person, Model model) {
        if (!givers.includes(person)) {
            throw new NotFound();
        }
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("old", old.map(entry -> EntryView.of(entry, LocalDate.now(clock))));
        model.addAttribute("people", register.candidates(person.owner().id(), LocalDate.now(clock)));
        model.addAttribute("clauses", givers.clauses(person.owner().id()));
        return "authorisations/form";
    }
}
