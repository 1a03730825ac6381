package org.houserules.acknowledgements.web;

import java.util.Optional;
import org.houserules.acknowledgements.LeaverClauses;
import org.houserules.acknowledgements.Leavers.Leaver;
import org.houserules.acknowledgements.TellLeavers;
import org.houserules.people.Needs;
import org.houserules.people.NotFound;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What still holds after leaving: for the leaver, and for those who see to it that leavers know. */
@Controller
class LeaversController {
    private final TellLeavers leavers;
    private final LeaverClauses clauses;

    LeaversController(TellLeavers leavers, LeaverClauses clauses) {
        this.leavers = leavers;
        this.clauses = clauses;
    }

    @GetMapping("/policy/leaving")
    @Needs(Permission.SEE_POSTS)
    String mine(SignedIn me, Model model) {
        return sheet(leavers.find(me.owner().id(), me.person()), true, me, model);
    }

    @PostMapping("/policy/leaving")
    @Needs(Permission.SEE_POSTS)
    String read(SignedIn me) {
        leavers.read(me);
        return "redirect:/policy/leaving?done=leaving-read";
    }

    @GetMapping("/policy/leavers")
    @Needs(Permission.SEE_READERS)
    String all(SignedIn by, Model model) {
        model.addAttribute("leavers", leavers.all(by.owner().id()));
        model.addAttribute("text", clauses.of(by.owner().id()));
        model.addAttribute("enters", by.may(Permission.ENTER_PAPERS));
        return "acknowledgements/leavers";
    }

    @GetMapping("/policy/leavers/{person:\\d{1,18}}")
    @Needs(Permission.ENTER_PAPERS)
    String one(@PathVariable long person, SignedIn by, Model model) {
        Leaver leaver = leavers.find(by.owner().id(), person).orElseThrow(NotFound::new);
        return sheet(Optional.of(leaver), false, by, model);
    }

    @PostMapping("/policy/leavers/{person:\\d{1,18}}")
    @Needs(Permission.ENTER_PAPERS)
    String told(@PathVariable long person, SignedIn by) {
        leavers.byHand(by, person);
        return "redirect:/policy/leavers?done=leaver-told";
    }

    private String sheet(Optional<Leaver> leaver, boolean own, SignedIn reader, Model model) {
        model.addAttribute("leaver", leaver);
        model.addAttribute("own", own);
        model.addAttribute("school", reader.owner().name());
        model.addAttribute("text", clauses.of(reader.owner().id()));
        return "acknowledgements/leaving";
    }
}
