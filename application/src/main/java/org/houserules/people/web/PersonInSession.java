package org.houserules.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps in the session who is signed in and when they last did something: ids and times, nothing else. A request that a
 * page makes by itself does not count as doing something. Half a day after signing in they sign in again.
 */
@Component
class PersonInSession implements SecurityContextRepository {
    /** Set by pages on requests that nobody asked for, such as a verdict renewed while typing. */
    static final String BACKGROUND = "Background";

    static final String OWNER = "owner";
    private static final String PERSON = "person";
    private static final String ACTIVE = "active";
    private static final String SINCE = "since";
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration TOLD_ANEW = Duration.ofSeconds(20);

    private final Clock clock;
    private final Duration idle;

    PersonInSession(Clock clock, @Value("${houserules.idle-sign-out:30m}") Duration idle) {
        this.clock = clock;
        this.idle = idle;
    }

    Duration idle() {
        return idle;
    }

    @Override
    @SuppressWarnings("removal") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    private SecurityContext load(HttpServletRequest request) {
        SecurityContextImpl context = new SecurityContextImpl();
        Optional.ofNullable(request.getSession(false))
                .flatMap(session -> person(session, request))
                .ifPresent(person -> context.setAuthentication(new PersonToken(person)));
        return context;
    }

    private Optional<Long> person(HttpSession session, HttpServletRequest request) {
        if (!(session.getAttribute(PERSON) instanceof Long person)
                || !(session.getAttribute(ACTIVE) instanceof Long active)
                || !(session.getAttribute(SINCE) instanceof Long since)) {
            return Optional.empty();
        }
        long now = clock.millis();
        if (now - active > idle.toMillis() || now - since > LONGEST.toMillis()) {
            session.invalidate();
            return Optional.empty();
        }
        boolean itself = request.getHeader(BACKGROUND) != null;
        if (!itself && now - active > TOLD_ANEW.toMillis()) {
            session.setAttribute(ACTIVE, now);
        }
        return Optional.of(person);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof PersonToken token) {
            HttpSession session = request.getSession(true);
            session.removeAttribute(OWNER);
            session.setAttribute(PERSON, token.person());
            session.setAttribute(ACTIVE, clock.millis());
            session.setAttribute(SINCE, clock.millis());
            session.setAttribute(
                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, String.valueOf(token.person()));
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) != null;
    }
}
