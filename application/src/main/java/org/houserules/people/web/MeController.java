package org.houserules.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import org.houserules.pages.FormErrors;
import org.houserules.people.ChangePassword;
import org.houserules.people.Needs;
import org.houserules.people.Permission;
import org.houserules.people.ReadRegister;
import org.houserules.people.Sessions;
import org.houserules.people.SignedIn;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept of oneself, one's password, and where one is signed in. */
@Controller
class MeController {
    private final ReadRegister register;
    private final ChangePassword changePassword;
    private final Sessions sessions;
    private final PersonInSession inSession;

    MeController(ReadRegister register, ChangePassword changePassword, Sessions sessions, PersonInSession inSession) {
        this.register = register;
        this.changePassword = changePassword;
        this.sessions = sessions;
        this.inSession = inSession;
    }

    @GetMapping("/me")
    @Needs(Permission.SEE_POSTS)
    String me(SignedIn me, Model model) {
        model.addAttribute("me", me);
        model.addAttribute("sheet", register.sheet(me.owner().id(), me.person()));
        model.addAttribute("today", register.today());
        model.addAttribute("sessions", sessions.countOf(me.person()));
        return "people/me";
    }

    @GetMapping(PasswordGate.PATH)
    @Needs(Permission.SEE_POSTS)
    String password(SignedIn me, @RequestParam Map<String, String> asked, Model model) {
        return form(asked.containsKey("first"), FormErrors.NONE, model);
    }

    @PostMapping(PasswordGate.PATH)
    @Needs(Permission.SEE_POSTS)
    String change(
            SignedIn me,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        ChangePassword.Wish wish = new ChangePassword.Wish(
                fields.getOrDefault("now", ""), fields.getOrDefault("fresh", ""), fields.getOrDefault("again", ""));
        FormErrors wrong = changePassword.change(me, wish);
        if (!wrong.isEmpty()) {
            return form(fields.containsKey("first"), wrong, model);
        }
        signInAnew(me, request, response);
        return "redirect:/me?done=password-changed";
    }

    @PostMapping("/me/sign-out-everywhere")
    @Needs(Permission.SEE_POSTS)
    String signOutEverywhere(SignedIn me, HttpSession session) {
        changePassword.signOutEverywhere(me);
        session.invalidate();
        return "redirect:/signed-out";
    }

    /** All sessions have ended, this one too: here, where the password was just typed, a new one begins. */
    private void signInAnew(SignedIn me, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().invalidate();
        inSession.saveContext(new SecurityContextImpl(new PersonToken(me.person())), request, response);
        request.getSession().setAttribute(PersonInSession.OWNER, me.owner().id());
    }

    private static String form(boolean first, FormErrors errors, Model model) {
        model.addAttribute("first", first);
        model.addAttribute("errors", errors);
        return "people/password";
    }
}
