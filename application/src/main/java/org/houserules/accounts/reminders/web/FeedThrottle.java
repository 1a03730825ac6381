package org.houserules.accounts.reminders.web;

import java.time.Clock;
import java.time.Duration;
import org.houserules.pages.Throttle;
import org.springframework.stereotype.Component;

/** Slows down guessing secrets of calendars; a school of calendars behind one address is let through. */
@Component
class FeedThrottle {
    private static final int FROM_AN_ADDRESS = 300;
    private static final Duration REFILLED_IN = Duration.ofMinutes(10);

    private final Throttle throttle;

    FeedThrottle(Clock clock) {
        this.throttle = new Throttle(clock, REFILLED_IN);
    }

    boolean lets(String address) {
        return throttle.lets(address, FROM_AN_ADDRESS);
    }
}
