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
            @RequestParam(required = false) @Nullable String ended,
            Model model) {
        model.addAttribute("to", SignInPages.inside(to).orElse(""));
        model.addAttribute("problem", problem(wrong, wait));
        model.addAttribute("ended", ended != null);
        model.addAttribute("idleMinutes", session.idle().toMinutes());
        return "people/sign-in";
    }

    private static Optional<String> problem(@Nullable String wrong, @Nullable String wait) {
        if (wait != null) {
            return Optional.of("There were too many wrong passwords. Wait ten minutes, then try again,"
                    + " or ask the office for a new password.");
        }
        return wrong == null
                ? Optional.empty()
                : Optional.of("The name or the password is wrong. Check both, then try again.");
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
