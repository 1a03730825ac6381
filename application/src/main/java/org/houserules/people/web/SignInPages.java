package org.houserules.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/** Where somebody goes before, during and after signing in. */
@Component
class SignInPages {
    private static final String START = "/work";

    void askToSignIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/sign-in");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        boolean comeBack = request.getMethod().equals("GET");
        String to = comeBack ? "?to=" + encoded(request.getRequestURI() + query) : "?ended";
        response.sendRedirect("/sign-in" + (request.getRequestURI().equals("/") ? "" : to));
    }

    void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String said = why instanceof LockedException ? "?wait" : "?wrong";
        String to = inside(request.getParameter("to"))
                .map(path -> "&to=" + encoded(path))
                .orElse("");
        response.sendRedirect("/sign-in" + said + to);
    }

    void succeeded(HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException {
        response.sendRedirect(inside(request.getParameter("to")).orElse(START));
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
