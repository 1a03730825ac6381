package org.houserules.people.web;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.houserules.pages.Throttle;
import org.springframework.stereotype.Component;

/** Slows down guessing: so many wrong passwords for a name, or from an address, and then a pause. */
@Component
class SignInAttempts {
    private static final int OF_A_NAME = 8;
    private static final int FROM_AN_ADDRESS = 40;
    private static final Duration REFILLED_IN = Duration.ofMinutes(10);

    private final Throttle throttle;

    SignInAttempts(Clock clock) {
        this.throttle = new Throttle(clock, REFILLED_IN);
    }

    /** Whether another password may be tried; asking counts as trying. */
    boolean mayTry(String name, String address) {
        boolean byName = throttle.lets(named(name), OF_A_NAME);
        boolean byAddress = throttle.lets(from(address), FROM_AN_ADDRESS);
        return byName && byAddress;
    }

    /** The password was right: earlier slips are forgotten, and a whole school may sign in from one address. */
    void succeeded(String name, String address) {
        throttle.forget(named(name));
        throttle.giveBack(from(address), FROM_AN_ADDRESS);
    }

    private static String named(String name) {
        return "name " + name.strip().toLowerCase(Locale.ROOT);
    }

    private static String from(String address) {
        return "from " + address;
    }
}
