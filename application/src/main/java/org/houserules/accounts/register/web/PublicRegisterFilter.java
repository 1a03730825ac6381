package org.houserules.accounts.register.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.houserules.accounts.register.Kept;
import org.houserules.accounts.register.PublicSchool;
import org.houserules.accounts.register.PublicSchools;
import org.houserules.accounts.register.web.PublicAddresses.Asked;
import org.houserules.accounts.register.web.PublicAddresses.Page;
import org.houserules.people.PublicPaths.Held;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers what the public asks before there is any session: no cookie is read or set, and what is kept is sent as it is. Only what
 * takes a form goes on to the pages of the house.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PublicRegisterFilter extends OncePerRequestFilter {
    private static final String ADDRESS = "address";

    private final PublicSchools schools;
    private final PublicPages pages;

    PublicRegisterFilter(PublicSchools schools, PublicPages pages) {
        this.schools = schools;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI();
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reads && path.equals(PublicAddresses.SCHOOLS)) {
            Answering.send(pages.schools(), request, response);
            return;
        }
        Optional<Asked> asked = reads ? PublicAddresses.read(path) : Optional.empty();
        if (asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Asked plain = asked.get().plainly();
        if (!plain.equals(asked.get()) && schools.at(plain.school()).isPresent()) {
            Answering.leadOn("/" + plain.school() + plain.rest(), request, response);
            return;
        }
        Optional<Held> school = schools.at(asked.get().school());
        if (school.filter(Held::heldNow).isPresent() && asked.get().page() instanceof Page.Concern) {
            chain.doFilter(request, response);
        } else {
            answer(school, asked.get(), request, response);
        }
    }

    private void answer(Optional<Held> school, Asked asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (school.isEmpty()) {
            Answering.send(pages.missing(asked.rest()), request, response);
            return;
        }
        if (!school.get().heldNow()) {
            String present = schools.pathOf(school.get().owner().id()).orElseThrow();
            Answering.leadOn("/" + present + asked.rest(), request, response);
            return;
        }
        if (asked.page() instanceof Page.Check) {
            String typed = Optional.ofNullable(request.getParameter(ADDRESS)).orElse("");
            Answering.sendOnce(pages.check(school.get(), typed), request, response);
            return;
        }
        Kept<PublicSchool> kept = schools.school(school.get());
        Rendered answer = pages.page(kept, asked.page(), Origin.of(request));
        Answering.send(answer.isThere() ? answer : pages.missing(asked.rest()), request, response);
    }
}
