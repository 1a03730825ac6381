package org.houserules.people.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says plainly when more is sent at once than is taken; of a post, with the words that came before the files. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TooBig extends OncePerRequestFilter {
    private static final Pattern POST = Pattern.compile("/posts/(\\d{1,18})/(edit|verdict)");

    private final BarePage page = new BarePage();
    private final long most;

    TooBig(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.most = most.toBytes();
    }

    /** Without a length nothing of a form is taken: no browser sends one so. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            Optional<String> back = back(request);
            Map<String, String> typed = back.isPresent() ? SentWords.of(request) : Map.of();
            page.answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, back, typed);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<String> back(HttpServletRequest request) {
        Matcher post = POST.matcher(request.getRequestURI());
        return post.matches() ? Optional.of("/posts/" + post.group(1) + "/edit") : Optional.empty();
    }
}
