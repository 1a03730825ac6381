package org.houserules.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.houserules.people.ForEverybody;
import org.houserules.people.SignInNames;
import org.houserules.people.SignedIn;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Leads whoever signed in with a password that somebody else has seen to the page where they choose their own; nothing
 * else opens until they have. Once it is settled the session says so, for a new such password ends all sessions.
 */
@Component
class PasswordGate implements HandlerInterceptor {
    static final String PATH = "/me/password";

    private static final String SETTLED = "password-settled";

    private final SignInNames names;

    PasswordGate(SignInNames names) {
        this.names = names;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean open = !(handler instanceof HandlerMethod method)
                || method.hasMethodAnnotation(ForEverybody.class)
                || request.getRequestURI().equals(PATH)
                || !(request.getAttribute(SignedIn.class.getName()) instanceof SignedIn person)
                || isSettled(person, request.getSession());
        if (!open) {
            response.sendRedirect(PATH + "?first");
        }
        return open;
    }

    private boolean isSettled(SignedIn person, HttpSession session) {
        if (session.getAttribute(SETTLED) != null) {
            return true;
        }
        boolean settled =
                names.of(person.person()).filter(SignInNames.State::mustChange).isEmpty();
        if (settled) {
            session.setAttribute(SETTLED, true);
        }
        return settled;
    }
}
