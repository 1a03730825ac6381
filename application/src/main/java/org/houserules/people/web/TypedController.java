package org.houserules.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.houserules.people.ForEverybody;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;

/** Nothing that was typed is lost because somebody was signed out meanwhile. */
@Controller
class TypedController {
    static final String ASK = "/sign-in/typed";
    static final String SHOW = "/sign-in/go-on";
    static final String TYPED = KeptForm.class.getName();
    static final String PROBLEM = TYPED + ".problem";

    private final SignInController signIn;

    TypedController(SignInController signIn) {
        this.signIn = signIn;
    }

    /** The sign-in page, with what was typed inside. */
    @PostMapping(ASK)
    @ForEverybody(why = "Whoever was signed out is nobody any more.")
    String ask(HttpServletRequest request, Model model) {
        if (!(request.getAttribute(TYPED) instanceof KeptForm typed)) {
            return "redirect:/sign-in";
        }
        Optional<String> problem =
                Optional.ofNullable(request.getAttribute(PROBLEM)).map(String::valueOf);
        signIn.fill(model, "", problem, problem.isEmpty());
        model.addAttribute("typed", typed.carried());
        return "people/sign-in";
    }

    /** After signing in: what was typed, to be sent on. */
    @PostMapping(SHOW)
    @ForEverybody(why = "It shows only what this request itself has brought.")
    String show(HttpServletRequest request, Model model) {
        if (!(request.getAttribute(TYPED) instanceof KeptForm typed)) {
            return "redirect:/work";
        }
        model.addAttribute("typed", typed);
        return "people/typed";
    }
}
