package org.houserules.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.houserules.database.OwnerScope;
import org.houserules.people.SignedIn;
import org.houserules.people.WhoIsSignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds who is signed in, and lets the rest of the request see the rows of the school they work in. */
final class WorkInScope extends OncePerRequestFilter {
    private final WhoIsSignedIn people;

    WorkInScope(WhoIsSignedIn people) {
        this.people = people;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedIn> found = signedIn(request);
        if (found.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(SignedIn.class.getName(), found.get());
        try {
            OwnerScope.call(found.get().scope(), () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private Optional<SignedIn> signedIn(HttpServletRequest request) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof PersonToken token)) {
            return Optional.empty();
        }
        HttpSession session = request.getSession(false);
        Optional<Long> owner = session != null && session.getAttribute(PersonInSession.OWNER) instanceof Long id
                ? Optional.of(id)
                : Optional.empty();
        Optional<SignedIn> found = people.find(token.person(), owner);
        if (found.isEmpty()) {
            SecurityContextHolder.clearContext();
            Optional.ofNullable(session).ifPresent(HttpSession::invalidate);
        }
        return found;
    }
}
