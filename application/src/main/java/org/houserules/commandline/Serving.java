package org.houserules.commandline;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.houserules.HouseRules;
import org.houserules.reading.Fault;
import org.houserules.reading.Unusable;
import org.houserules.server.CannotStart;
import org.houserules.server.Place;
import org.houserules.server.RunningServer;

/** A server that this process runs until it is told to stop. */
final class Serving {
    /** Set while the launcher trains the machine on a start: nothing is served. */
    private static final String ONLY_START = "houserules.only-start";

    private final RunningServer server;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private Serving(RunningServer server) {
        this.server = server;
    }

    /** @throws Unusable with what has to be mended before it can start */
    static Serving start(String command, Place place, Clock clock) throws Unusable {
        try {
            Serving serving = new Serving(RunningServer.start(HouseRules.class, place, clock));
            Runtime.getRuntime().addShutdownHook(new Thread(serving::stop));
            return serving;
        } catch (RuntimeException failed) {
            Optional<String> why = CannotStart.why(failed);
            throw why.map(told -> Unusable.of(new Fault(command, 0, "House Rules cannot start", told)))
                    .orElseThrow(() -> failed);
        }
    }

    RunningServer server() {
        return server;
    }

    String address() {
        return "http://localhost:" + server.port();
    }

    int untilStopped() throws InterruptedException {
        if (!Boolean.getBoolean(ONLY_START)) {
            stopped.await();
        }
        return Main.CLEAR;
    }

    private void stop() {
        server.close();
        stopped.countDown();
    }
}
