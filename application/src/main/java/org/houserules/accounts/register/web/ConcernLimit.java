package org.houserules.accounts.register.web;

import java.time.Clock;
import java.time.Duration;
import org.houserules.pages.Throttle;
import org.springframework.stereotype.Component;

/** So many concerns from one address, and so many about one school, and then a pause: nobody floods a headteacher. */
@Component
class ConcernLimit {
    static final int FROM_AN_ADDRESS = 5;
    static final int ABOUT_A_SCHOOL = 60;
    private static final Duration REFILLED_IN = Duration.ofHours(1);
    private static final int PARTS_OF_A_HOME = 4;

    private final Throttle throttle;

    ConcernLimit(Clock clock) {
        this.throttle = new Throttle(clock, REFILLED_IN);
    }

    boolean mayRaise(String address, long school) {
        return throttle.lets("from " + home(address), FROM_AN_ADDRESS)
                && throttle.lets("about " + school, ABOUT_A_SCHOOL);
    }

    /** A home has one address of the old kind and countless of the new, which begin alike. */
    private static String home(String address) {
        String[] parts = address.split(":", PARTS_OF_A_HOME + 1);
        return parts.length <= PARTS_OF_A_HOME
                ? address
                : String.join(":", parts[0], parts[1], parts[2], parts[PARTS_OF_A_HOME - 1]);
    }
}
