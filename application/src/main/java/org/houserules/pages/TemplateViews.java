package org.houserules.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the page of a name such as {@code people/sign-in}, made at build time. */
@Component
class TemplateViews implements ViewResolver {
    private final TemplateEngine pages = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String file = name + ".jte";
        return pages.hasTemplate(file) ? new TemplateView(file) : null;
    }

    private final class TemplateView implements View {
        private final String file;

        private TemplateView(String file) {
            this.file = file;
        }

        @Override
        public String getContentType() {
            return MediaType.TEXT_HTML_VALUE;
        }

        /** Rendered whole before a byte is sent, so that a fault still becomes a proper error page. */
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Utf8ByteOutput page = new Utf8ByteOutput();
            pages.render(file, model == null ? Map.of() : Map.copyOf(model), page);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(page.getContentLength());
            // A template writes thousands of scraps; each would pass through every wrapper of the response.
            ByteArrayOutputStream whole = new ByteArrayOutputStream(page.getContentLength());
            page.writeTo(whole);
            try (OutputStream out = response.getOutputStream()) {
                whole.writeTo(out);
            }
        }
    }
}
