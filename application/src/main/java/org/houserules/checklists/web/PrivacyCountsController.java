package org.houserules.checklists.web;

import java.util.Optional;
import org.houserules.checklists.LookOver;
import org.houserules.checklists.LookOver.Counts;
import org.houserules.pages.FormErrors;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How many have looked over their own accounts, and how often they are reminded to. */
@Controller
class PrivacyCountsController {
    private static final int MOST_DIGITS = 4;

    private final LookOver lookOver;

    PrivacyCountsController(LookOver lookOver) {
        this.lookOver = lookOver;
    }

    @GetMapping("/policy/privacy")
    @Needs(Permission.SEE_READERS)
    String counts(SignedIn by, Model model) {
        Counts counts = lookOver.counts(by);
        return page(counts, String.valueOf(counts.months()), FormErrors.NONE, by, model);
    }

    @PostMapping("/policy/privacy")
    @Needs(Permission.ADOPT_POLICY)
    String settle(@RequestParam(defaultValue = "") String months, SignedIn by, Model model) {
        FormErrors wrong = lookOver.settle(by, number(months));
        return wrong.isEmpty()
                ? "redirect:/policy/privacy?done=privacy-pause-settled"
                : page(lookOver.counts(by), months, wrong, by, model);
    }

    private static Optional<Integer> number(String typed) {
        String plain = typed.strip();
        boolean digits = !plain.isEmpty()
                && plain.length() <= MOST_DIGITS
                && plain.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
    }

    private static String page(Counts counts, String months, FormErrors errors, SignedIn by, Model model) {
        model.addAttribute("counts", counts);
        model.addAttribute("months", months);
        model.addAttribute("settles", by.may(Permission.ADOPT_POLICY));
        model.addAttribute("errors", errors);
        return "checklists/counts";
    }
}
