package org.houserules.people.web;

import java.time.Duration;
import org.houserules.database.TestPostgres;
import org.houserules.server.TestHouse;

/** One house for the tests of these pages. Its clock goes on a little for each, so that many may sign in from one address. */
final class RestedHouse {
    private static final Duration REST = Duration.ofMinutes(2);
    private static final TestHouse HOUSE = TestHouse.start();

    static {
        TestPostgres.beforeItEnds(HOUSE::close);
    }

    private RestedHouse() {}

    static TestHouse get() {
        HOUSE.clock().goOn(REST);
        return HOUSE;
    }
}
