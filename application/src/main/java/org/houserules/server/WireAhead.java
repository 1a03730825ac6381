package org.houserules.server;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.houserules.database.DatabaseAddress;

/**
 * Lets a build work out which rooms there are and what each is given, so that a start need not. Spring's
 * {@code SpringApplicationAotProcessor} calls it and leaves before anything is started; what it wrote is used under
 * {@code -Dspring.aot.enabled=true}. Which rooms there are is then settled: settings fill them, and add none.
 */
public final class WireAhead {
    private WireAhead() {}

    /** @param house name of the class whose rooms are wired */
    public static void main(String... house) throws ClassNotFoundException {
        // There is a sender of mail whether or not a mail server is set: who sends asks that first.
        System.setProperty("spring.mail.host", "localhost");
        DatabaseAddress nowhere = new DatabaseAddress("jdbc:postgresql://localhost/none", "nobody", "");
        Place place = new Place(Path.of(""), Path.of(""), "localhost", 0, Optional.empty());
        Database none = new Database(nowhere, nowhere, true, () -> {});
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        RunningServer.of(Class.forName(house[0]), place, none, clock).run();
    }
}
