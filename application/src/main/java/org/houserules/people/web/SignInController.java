package org.houserules.people.web;

import java.util.Optional;
import org.houserules.people.ForEverybody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page to sign in on. */
@Controller
class SignInController {
    static final String WAIT = "There were too many wrong passwords. Wait ten minutes, then try again,"
            + " or ask the office for a new password.";
    static final String WRONG = "The name or the password is wrong. Check both, then try again.";

    static final String GONE = "You cannot sign in at the moment: you have left, or your first day has not come."
            + " If that is wrong, ask the office.";

    private final PersonInSession session;

    SignInController(PersonInSession session) {
        this.session = session;
    }

    @GetMapping("/sign-in")
    @ForEverybody(why = "It is the way in.")
    String signIn(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String gone,
            @RequestParam(required = false) @Nullable String ended,
            Model model) {
        fill(model, SignInPages.inside(to).orElse(""), problem(wrong, wait, gone), ended != null);
        return "people/sign-in";
    }

    void fill(Model model, String to, Optional<String> problem, boolean ended) {
        model.addAttribute("to", to);
        model.addAttribute("problem", problem);
        model.addAttribute("ended", ended);
        model.addAttribute("idleMinutes", session.idle().toMinutes());
    }

    private static Optional<String> problem(@Nullable String wrong, @Nullable String wait, @Nullable String gone) {
        if (wait != null) {
            return Optional.of(WAIT);
        }
        if (gone != null) {
            return Optional.of(GONE);
        }
        return wrong == null ? Optional.empty() : Optional.of(WRONG);
    }

    @GetMapping("/signed-out")
    @ForEverybody(why = "Whoever has signed out is nobody any more.")
    String signedOut() {
        return "people/signed-out";
    }

    @GetMapping("/")
    @ForEverybody(why = "It only leads on.")
    String start() {
        return "redirect:/work";
    }
}
