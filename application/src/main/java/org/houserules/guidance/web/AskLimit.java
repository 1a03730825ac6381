package org.houserules.guidance.web;

import java.time.Clock;
import java.time.Duration;
import org.houserules.pages.Throttle;
import org.springframework.stereotype.Component;

/** So many questions from one address, and then a pause. */
@Component
class AskLimit {
    /** A class that asks from one school's network is one address. */
    static final int FROM_AN_ADDRESS = 60;

    private static final Duration REFILLED_IN = Duration.ofMinutes(5);

    private final Throttle throttle;

    AskLimit(Clock clock) {
        this.throttle = new Throttle(clock, REFILLED_IN);
    }

    boolean mayAsk(String address) {
        return throttle.lets(address, FROM_AN_ADDRESS);
    }
}
