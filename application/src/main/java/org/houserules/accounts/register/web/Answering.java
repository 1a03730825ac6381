package org.houserules.accounts.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.houserules.pages.ContentPolicy;

/** Sends answers to the public: with the headers that all pages have, packed where the browser can, or not again where it has it. */
final class Answering {
    /** Browsers ask each time, so that nobody sees what was taken back; what stands between may keep it for a minute. */
    private static final String ASKED_EACH_TIME = "public, max-age=0, s-maxage=60, must-revalidate";
    /** What is not there may be there in a moment. */
    private static final String NOT_KEPT = "no-cache";

    private Answering() {}

    static void send(Rendered answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packed = takesPacked(request);
        guard(request, response);
        boolean found = answer.status() == HttpServletResponse.SC_OK;
        response.setHeader("Cache-Control", found ? ASKED_EACH_TIME : NOT_KEPT);
        response.setHeader("ETag", answer.tag(packed));
        response.addHeader("Vary", "Accept-Encoding");
        if (found && has(request, answer)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (packed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        write(answer, answer.bytes(packed), request, response);
    }

    /** What was typed stands in it: nobody keeps it. */
    static void sendOnce(Rendered answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        guard(request, response);
        response.setHeader("Cache-Control", "no-store");
        write(answer, answer.plain(), request, response);
    }

    static void leadOn(String path, HttpServletRequest request, HttpServletResponse response) {
        guard(request, response);
        String query = Optional.ofNullable(request.getQueryString())
                .map(asked -> "?" + asked)
                .orElse("");
        response.setHeader("Cache-Control", ASKED_EACH_TIME);
        response.setHeader("Location", path + query);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    }

    private static void write(Rendered answer, byte[] bytes, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        response.setContentType(answer.type());
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    private static void guard(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-XSS-Protection", "0");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Content-Security-Policy", ContentPolicy.ONLY_OURS);
        response.setHeader("Referrer-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
        }
    }

    private static boolean takesPacked(HttpServletRequest request) {
        String takes = Optional.ofNullable(request.getHeader("Accept-Encoding")).orElse("");
        return Arrays.stream(takes.split(","))
                .map(way -> way.replace(" ", ""))
                .anyMatch(way -> way.equals("gzip") || way.startsWith("gzip;q=") && !way.matches("gzip;q=0(\\.0*)?"));
    }

    /** In whichever form: what a cache has kept it gives to whom it fits. */
    private static boolean has(HttpServletRequest request, Rendered answer) {
        String known = Optional.ofNullable(request.getHeader("If-None-Match")).orElse("");
        return Arrays.stream(known.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(answer.tag(true)) || tag.equals(answer.tag(false)));
    }
}
