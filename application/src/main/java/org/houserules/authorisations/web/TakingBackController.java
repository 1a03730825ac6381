package org.houserules.authorisations.web;

import java.time.Clock;
import java.time.LocalDate;
import org.houserules.authorisations.Entry;
import org.houserules.authorisations.Givers;
import org.houserules.authorisations.Register;
import org.houserules.authorisations.TakeBackAuthorisation;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Taking a permission to post back, with a reason. */
@Controller
@Needs(Permission.GIVE_AUTHORISATIONS)
class TakingBackController {
    private static final int LONGEST = 500;

    private final Register register;
    private final TakeBackAuthorisation takeBack;
    private final Givers givers;
    private final Clock clock;

    TakingBackController(Register register, TakeBackAuthorisation takeBack, Givers givers, Clock clock) {
        this.register = register;
        this.takeBack = takeBack;
        this.givers = givers;
        this.clock = clock;
    }

    @GetMapping("/authorisations/{id}/take-back")
    String ask(@PathVariable long id, SignedIn person, Model model) {
        return page(find(person, id), "", FormErrors.NONE, person, model);
    }

    @PostMapping("/authorisations/{id}/take-back")
    String takeBack(
            @PathVariable long id, @RequestParam(defaultValue = "") String reason, SignedIn person, Model model) {
        Entry entry = find(person, id);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            String how = said.isEmpty()
                    ? "Say why, in a few words. It stays in the register."
                    : "Say it in at most " + LONGEST + " characters.";
            return page(entry, reason, FormErrors.of("reason", how), person, model);
        }
        takeBack.takeBack(person, entry, said);
        return "redirect:/authorisations/" + id + "?done=authorisation-taken-back";
    }

    private Entry find(SignedIn person, long id) {
        return register.find(person.owner().id(), id).orElseThrow(NotFound::new);
    }

    private String page(Entry entry, String reason, FormErrors errors, SignedIn person, Model model) {
        if (!givers.includes(person)) {
            throw new NotFound();
        }
        model.addAttribute("entry", EntryView.of(entry, LocalDate.now(clock)));
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        return "authorisations/take-back";
    }
}
