package org.houserules.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.houserules.pages.Frame;
import org.houserules.people.NavigationEntry;
import org.houserules.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Puts the frame round every page: who is signed in, where they may go, what has just been done. */
@Component
class FrameOfPages implements HandlerInterceptor {
    private static final ResourceBundle NOTICES = ResourceBundle.getBundle("notices");

    private final List<NavigationEntry> entries;

    FrameOfPages(List<NavigationEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .toList();
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) {
            return;
        }
        String name = page.getViewName();
        if (name != null && !name.startsWith("redirect:")) {
            page.addObject("frame", frame(request));
        }
    }

    private Frame frame(HttpServletRequest request) {
        Optional<SignedIn> signedIn = Optional.ofNullable(request.getAttribute(SignedIn.class.getName()))
                .map(SignedIn.class::cast);
        return new Frame(
                signedIn.map(FrameOfPages::person),
                signedIn.map(person -> links(person, request.getRequestURI())).orElse(List.of()),
                token(request),
                notice(request.getParameter("done")));
    }

    private static Frame.Person person(SignedIn person) {
        List<Frame.Place> elsewhere = person.owners().stream()
                .filter(owner -> owner.id() != person.owner().id())
                .map(owner -> new Frame.Place(owner.id(), owner.name()))
                .toList();
        return new Frame.Person(person.name(), person.owner().name(), elsewhere);
    }

    private List<Frame.Link> links(SignedIn person, String here) {
        return entries.stream()
                .filter(entry -> person.may(entry.permission()))
                .map(entry -> new Frame.Link(entry.label(), entry.path(), isIn(entry.path(), here)))
                .toList();
    }

    private static boolean isIn(String room, String here) {
        return here.equals(room) || here.startsWith(room + "/");
    }

    private static Frame.Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Token(token.getParameterName(), token.getToken(), token.getHeaderName())
                : new Frame.Token("none", "", "none");
    }

    private static Optional<String> notice(@Nullable String done) {
        return Optional.ofNullable(done).filter(NOTICES::containsKey).map(NOTICES::getString);
    }
}
