package org.houserules.people.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.houserules.pages.Frame;

/** The page of errors for nobody in particular: where not even a session can be asked. */
final class BarePage {
    private static final String SECONDS_TO_WAIT = "30";

    private final TemplateEngine pages = TemplateEngine.createPrecompiled(ContentType.Html);

    void answer(HttpServletResponse response, int status) throws IOException {
        answer(response, status, Optional.empty(), Map.of());
    }

    /**
     * In place of whatever was begun.
     *
     * @param back where the work goes on; none where nobody knows
     * @param typed what somebody had typed, by the name of its field
     */
    void answer(HttpServletResponse response, int status, Optional<String> back, Map<String, String> typed)
            throws IOException {
        StringOutput page = new StringOutput();
        Frame bare = new Frame(Optional.empty(), List.of(), new Frame.Token("none", "", "none"), Optional.empty());
        pages.render("error.jte", Map.of("frame", bare, "status", status, "back", back, "typed", typed), page);
        response.reset();
        response.setStatus(status);
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", SECONDS_TO_WAIT);
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", SecurityConfiguration.ONLY_OURS);
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
