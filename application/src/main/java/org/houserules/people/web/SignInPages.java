package org.houserules.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Where somebody goes before, during and after signing in. */
@Component
class SignInPages {
    private static final String START = "/work";

    private final List<PathPattern> keepsWhatWasTyped;

    SignInPages(
            @Value("${houserules.keep-what-was-typed:/posts/**,/consent/**,/accounts/requests/**}")
                    List<String> keepsWhatWasTyped) {
        this.keepsWhatWasTyped = keepsWhatWasTyped.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    void askToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException, ServletException {
        if (request.getHeader("HX-Request") != null) {
            refusePart(request, response);
            return;
        }
        Optional<KeptForm> typed = Optional.of(request)
                .filter(sent -> sent.getMethod().equals("POST"))
                .flatMap(KeptForm::in)
                .filter(this::isKept);
        if (typed.isPresent()) {
            request.setAttribute(TypedController.TYPED, typed.get());
            request.getRequestDispatcher(TypedController.ASK).forward(request, response);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        boolean comeBack = request.getMethod().equals("GET");
        String to = comeBack ? "?to=" + encoded(request.getRequestURI() + query) : "?ended";
        response.sendRedirect("/sign-in" + (request.getRequestURI().equals("/") ? "" : to));
    }

    /** Signing out elsewhere takes the token of every open page with it: whoever is nobody by now is asked to sign in. */
    void refused(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        boolean nobody = !(SecurityContextHolder.getContext().getAuthentication() instanceof PersonToken);
        if (why instanceof CsrfException && nobody && isOfThisHouse(request)) {
            askToSignIn(request, response, new InsufficientAuthenticationException("Signed out meanwhile", why));
        } else {
            new AccessDeniedHandlerImpl().handle(request, response, why);
        }
    }

    /** Sign-in itself, and what strangers send, is refused as ever. */
    private boolean isOfThisHouse(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return keepsWhatWasTyped.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** A page that renews a part of itself stays as it is, with what is being typed; one that was clicked leads on. */
    private static void refusePart(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader(PersonInSession.BACKGROUND) == null) {
            response.setHeader("HX-Redirect", "/sign-in");
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** Why somebody was not let in, as the address of the page says it. */
    private enum Refused {
        WAIT(SignInController.WAIT),
        GONE(SignInController.GONE),
        WRONG(SignInController.WRONG);

        private final String words;

        Refused(String words) {
            this.words = words;
        }

        static Refused of(AuthenticationException why) {
            if (why instanceof LockedException) {
                return WAIT;
            }
            return why instanceof DisabledException ? GONE : WRONG;
        }
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        Refused refused = Refused.of(why);
        Optional<KeptForm> typed = KeptForm.carriedBy(request).filter(this::isKept);
        if (typed.isPresent()) {
            request.setAttribute(TypedController.TYPED, typed.get());
            request.setAttribute(TypedController.PROBLEM, refused.words);
            request.getRequestDispatcher(TypedController.ASK).forward(request, response);
            return;
        }
        String to = inside(request.getParameter("to"))
                .map(path -> "&to=" + encoded(path))
                .orElse("");
        response.sendRedirect("/sign-in?" + refused.name().toLowerCase(Locale.ROOT) + to);
    }

    void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        Optional<KeptForm> typed = KeptForm.carriedBy(request).filter(this::isKept);
        if (typed.isPresent()) {
            request.setAttribute(TypedController.TYPED, typed.get());
            request.getRequestDispatcher(TypedController.SHOW).forward(request, response);
            return;
        }
        response.sendRedirect(inside(request.getParameter("to")).orElse(START));
    }

    private boolean isKept(KeptForm typed) {
        PathContainer path = PathContainer.parsePath(typed.to().replaceFirst("[?#].*", ""));
        return keepsWhatWasTyped.stream().anyMatch(pattern -> pattern.matches(path));
    }

    /** A path of ours: an address elsewhere could lead astray whoever has just signed in. */
    static Optional<String> inside(@org.jspecify.annotations.Nullable String path) {
        return Optional.ofNullable(path)
                .filter(to -> to.startsWith("/") && !to.startsWith("//") && !to.contains("\\"))
                .filter(to -> to.chars().noneMatch(c -> c < ' '));
    }

    private static String encoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
