package org.houserules.consent.web;

import java.time.Clock;
import java.time.LocalDate;
import org.houserules.consent.FindConflicts;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the office was told no and the school's own records do not say so yet. */
@Controller
class ConflictsController {
    private final FindConflicts findConflicts;
    private final Clock clock;

    ConflictsController(FindConflicts findConflicts, Clock clock) {
        this.findConflicts = findConflicts;
        this.clock = clock;
    }

    @GetMapping("/consent/conflicts")
    @Needs(Permission.CHANGE_CONSENTS)
    String conflicts(SignedIn person, Model model) {
        model.addAttribute("conflicts", findConflicts.of(person));
        model.addAttribute("today", LocalDate.now(clock));
        return "consent/conflicts";
    }
}
