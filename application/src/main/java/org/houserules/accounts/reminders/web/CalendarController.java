package org.houserules.accounts.reminders.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.houserules.accounts.reminders.CalendarToken;
import org.houserules.accounts.reminders.ReadCalendar;
import org.houserules.people.ForEverybody;
import org.houserules.people.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Somebody's dates for their calendar program, which cannot sign in. */
@Controller
class CalendarController {
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final ReadCalendar calendars;
    private final FeedThrottle throttle;

    CalendarController(ReadCalendar calendars, FeedThrottle throttle) {
        this.calendars = calendars;
        this.throttle = throttle;
    }

    @GetMapping("/calendar/{token}.ics")
    @ForEverybody(
            why = "Calendar programs cannot sign in: whoever knows the secret in the address reads one person's dates.")
    ResponseEntity<byte[]> calendar(@PathVariable String token, HttpServletRequest request) {
        if (!throttle.lets(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "600")
                    .build();
        }
        String text = CalendarToken.of(token).flatMap(calendars::of).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
